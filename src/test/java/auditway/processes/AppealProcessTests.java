package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An appeal against the decision. */
class AppealProcessTests {

    @RegisterExtension
    static final Walk appeal = Walk.of("appeal");

    @Test
    void a_panel_hears_the_appeal_and_its_ruling_takes_effect() {
        appeal.starts("MSP-2026-014-APPEAL");
        appeal.completes("appointAppealPanel");
        appeal.completes("hearAppeal", "amended");
        assertThat(appeal.steps().calls()).containsExactly("apply MSP-2026-014-APPEAL");
        appeal.endsAt("appealDecided");
    }
}
