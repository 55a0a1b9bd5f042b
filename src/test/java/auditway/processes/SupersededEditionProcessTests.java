package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A newer edition was published before the audit is held. */
class SupersededEditionProcessTests {

    @RegisterExtension
    static final Walk superseded = Walk.of("superseded-edition");

    private static final String MOVE = "MSP-2026-014-E-01";

    @Test
    void an_audit_may_stay_with_its_edition() {
        superseded.starts(MOVE);
        superseded.completes("decideEdition", "kept");
        assertThat(superseded.steps().calls()).isEmpty();
        superseded.endsAt("editionKept");
    }

    @Test
    void what_changed_is_answered_again_where_the_answers_were_handed_in() {
        superseded.steps().answer("areAnswersWanted", true);
        superseded.starts(MOVE);
        superseded.completes("decideEdition", "moved");
        assertThat(superseded.steps().calls()).containsExactly("moveToEdition " + MOVE);
        superseded.completes("answerChangedControls");
        superseded.endsAt("auditMoved");
    }

    @Test
    void nothing_is_answered_again_where_nothing_was_handed_in() {
        superseded.steps().answer("areAnswersWanted", false);
        superseded.starts(MOVE);
        superseded.completes("decideEdition", "moved");
        superseded.endsAt("auditMoved");
    }
}
