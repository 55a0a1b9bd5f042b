package auditway.audit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TeamRoleTests {

    @Test
    void rule_18_technical_reviewer_decision_maker_and_appeal_panel_are_not_on_the_team() {
        assertThat(Stream.of(TeamRole.values()).filter(role -> !role.onTeam()))
                .extracting(TeamRole::title)
                .containsExactly("Technical reviewer", "Decision maker", "Appeal panel");
    }

    @Test
    void an_observer_is_on_the_team_like_those_who_audit() {
        assertThat(Stream.of(TeamRole.values()).filter(TeamRole::onTeam))
                .extracting(TeamRole::title)
                .containsExactly("Lead auditor", "Auditor", "Technical expert", "Observer");
    }
}
