package auditway.processes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The partner asks for another scope before the audit is ready. */
class ScopeChangeProcessTests {

    @RegisterExtension
    static final Walk change = Walk.of("scope-change");

    private static final String CHANGE = "MSP-2026-014-R-01";

    @Test
    void a_refused_change_leaves_the_scope_as_it_is() {
        change.starts(CHANGE);
        change.completes("decideScopeChange", "refused");
        assertThat(change.steps().calls()).isEmpty();
        change.endsAt("scopeKept");
    }

    @Test
    void nothing_is_open_where_a_section_only_leaves() {
        granted(false, false);
        assertThat(change.steps().calls()).containsExactly("changeScope " + CHANGE);
        change.endsAt("scopeChanged");
    }

    @Test
    void an_added_section_is_planned_and_answered_at_the_same_time() {
        granted(true, true);
        change.completes("answerAddedControls");
        change.completes("planAgendaAgain");
        change.endsAt("scopeChanged");
    }

    @Test
    void an_added_section_is_only_planned_where_the_self_assessment_is_still_open() {
        granted(true, false);
        change.completes("planAgendaAgain");
        change.endsAt("scopeChanged");
    }

    private void granted(boolean agendaIncomplete, boolean answersWanted) {
        change.steps().answer("isAgendaIncomplete", agendaIncomplete);
        change.steps().answer("areAnswersWanted", answersWanted);
        change.starts(CHANGE);
        change.completes("decideScopeChange", "granted");
    }
}
