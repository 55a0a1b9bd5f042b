package auditway.change.relief;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.change.relief.ExtensionAuthority.Decider;
import auditway.conduct.finding.Grade;
import auditway.platform.workflow.camunda.Tables;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table extension-authority as it is shipped. */
class ExtensionAuthorityTests {

    private final ExtensionAuthority authority = new ExtensionAuthority(Tables.shipped());

    @AfterEach
    void clear() {
        Tables.takeAway();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0, leadAuditor",
        "15, 0, leadAuditor",
        "16, 0, programmeManager",
        "30, 0, programmeManager",
        "31, 0, nobody",
        "1, 1, programmeManager",
        "30, 1, programmeManager",
        "1, 2, nobody"
    })
    void who_decides_follows_from_days_and_how_often_it_was_asked(int days, int asked, String decider) {
        Decider found = authority.of(days, Grade.MANDATORY, asked);

        assertThat(found.role()).isEqualTo(decider);
        assertThat(found.isNobody()).isEqualTo(decider.equals("nobody"));
        assertThat(found.rule()).endsWith(".");
    }

    @Test
    void where_the_table_has_no_rule_the_programme_manager_decides() {
        assertThat(new ExtensionAuthority((table, inputs) -> Optional.empty())
                        .of(5, Grade.MANDATORY, 0)
                        .role())
                .isEqualTo("programmeManager");
    }
}
