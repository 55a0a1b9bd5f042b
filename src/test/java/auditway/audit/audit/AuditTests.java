package auditway.audit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.audit.audit.Audit.Request;
import auditway.platform.refusal.Conflict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuditTests {

    private static final Instant NOW = Instant.parse("2026-11-24T15:00:00Z");
    private static final Slot SLOT =
            new Slot(Instant.parse("2026-11-24T08:00:00Z"), Instant.parse("2026-11-24T16:00:00Z"));
    private static final Request REQUEST = new Request(
            LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 27), "The designation ends in March.", "jana", NOW);

    @Test
    void rule_1_a_requested_audit_is_bound_to_one_partner_and_one_edition_for_good() {
        Audit audit = requested();
        audit.enter(Phase.CONDUCT);
        audit.close(NOW);

        assertThat(audit.id()).isEqualTo("MSP-2026-014");
        assertThat(audit.organisationId()).isEqualTo("tecracer");
        assertThat(audit.editionId()).isEqualTo("aws-msp-2017");
        assertThat(audit.request()).isEqualTo(REQUEST);
    }

    @Test
    void a_requested_audit_has_no_phase_no_team_and_no_slot_yet() {
        Audit audit = requested();

        assertThat(audit.state()).isEqualTo(AuditState.REQUESTED);
        assertThat(audit.phase()).isNull();
        assertThat(audit.teamState()).isEqualTo(TeamState.NONE);
        assertThat(audit.slot()).isNull();
        assertThat(audit.closedAt()).isNull();
        assertThat(audit.version()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void an_audit_that_enters_a_phase_has_the_state_of_that_phase(Phase phase) {
        Audit audit = requested();
        audit.enter(phase);

        assertThat(audit.phase()).isEqualTo(phase);
        assertThat(audit.state()).isEqualTo(phase.state());
    }

    @Test
    void an_approved_review_leaves_the_decision_to_be_taken_in_the_same_phase() {
        Audit audit = in(Phase.DECISION);
        assertThat(audit.state()).isEqualTo(AuditState.TECHNICAL_REVIEW);
        audit.approveReview();

        assertThat(audit.state()).isEqualTo(AuditState.DECISION);
        assertThat(audit.phase()).isEqualTo(Phase.DECISION);
    }

    @Test
    void a_closed_audit_says_when_it_was_closed() {
        Audit audit = in(Phase.REPORTING);
        audit.close(NOW);

        assertThat(audit.state()).isEqualTo(AuditState.CLOSED);
        assertThat(audit.closedAt()).isEqualTo(NOW);
    }

    @Test
    void an_audit_leaves_the_regular_way_from_the_phase_it_was_in() {
        Audit refused = in(Phase.APPLICATION);
        refused.refuse();
        Audit lapsed = in(Phase.PREPARATION);
        lapsed.lapse();

        assertThat(refused.state()).isEqualTo(AuditState.REFUSED);
        assertThat(refused.phase()).isEqualTo(Phase.APPLICATION);
        assertThat(lapsed.state()).isEqualTo(AuditState.LAPSED);
        assertThat(lapsed.phase()).isEqualTo(Phase.PREPARATION);
        assertThat(ended(AuditState.CANCELLED).state()).isEqualTo(AuditState.CANCELLED);
        assertThat(ended(AuditState.WITHDRAWN).closedAt()).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = AuditState.class,
            names = {"CLOSED", "REFUSED", "LAPSED", "CANCELLED", "WITHDRAWN"})
    void an_audit_that_is_over_goes_nowhere_any_more(AuditState exit) {
        Audit over = ended(exit);
        String sentence = "Audit MSP-2026-014 is %s; nothing more can be done in it."
                .formatted(exit.title().toLowerCase(Locale.ROOT));

        assertThatThrownBy(() -> over.enter(Phase.CONDUCT))
                .isInstanceOf(Conflict.class)
                .hasMessage(sentence);
        assertThatThrownBy(() -> over.close(NOW)).hasMessage(sentence);
        assertThatThrownBy(over::refuse).hasMessage(sentence);
        assertThatThrownBy(over::lapse).hasMessage(sentence);
        assertThatThrownBy(() -> over.end(AuditState.WITHDRAWN)).hasMessage(sentence);
        assertThat(over.state()).isEqualTo(exit);
        assertThat(over.phase()).isEqualTo(Phase.ENGAGEMENT);
    }

    @Test
    void a_team_is_proposed_and_then_objected_to_or_accepted() {
        Audit audit = in(Phase.ENGAGEMENT);
        audit.proposeTeam();
        assertThat(audit.teamState()).isEqualTo(TeamState.PROPOSED);
        audit.objectToTeam();
        assertThat(audit.teamState()).isEqualTo(TeamState.OBJECTED);
        audit.proposeTeam();
        audit.acceptTeam();
        assertThat(audit.teamState()).isEqualTo(TeamState.ACCEPTED);
    }

    @Test
    void an_audit_can_be_moved_on_site_or_held_remotely_whatever_was_asked_for() {
        Audit audit = requested();
        assertThat(audit.remote()).isFalse();
        assertThat(audit.site()).isEqualTo("Hannover");
        audit.place(true, "https://meet.example/msp");

        assertThat(audit.remote()).isTrue();
        assertThat(audit.site()).isEqualTo("https://meet.example/msp");
    }

    @Test
    void an_agreed_slot_is_given_up_where_new_ones_are_proposed() {
        Audit audit = in(Phase.SCHEDULING);
        audit.schedule(SLOT);
        assertThat(audit.slot()).isEqualTo(SLOT);
        audit.schedule(null);

        assertThat(audit.slot()).isNull();
        assertThat(audit.state()).isEqualTo(AuditState.SCHEDULING);
    }

    @Test
    void an_audit_read_again_stands_where_it_stood() {
        Audit audit = new Audit(
                "MSP-2026-014",
                "tecracer",
                "aws-msp-2017",
                REQUEST,
                7,
                AuditState.CLOSED,
                Phase.REPORTING,
                TeamState.ACCEPTED,
                true,
                "",
                SLOT,
                NOW);

        assertThat(audit.version()).isEqualTo(7);
        assertThat(audit.slot()).isEqualTo(SLOT);
        assertThat(audit.closedAt()).isEqualTo(NOW);
        assertThatThrownBy(audit::lapse).isInstanceOf(Conflict.class);
    }

    private static Audit requested() {
        return new Audit("MSP-2026-014", "tecracer", "aws-msp-2017", REQUEST, false, "Hannover");
    }

    private static Audit in(Phase phase) {
        Audit audit = requested();
        audit.enter(phase);
        return audit;
    }

    private static Audit ended(AuditState exit) {
        Audit audit = in(Phase.ENGAGEMENT);
        audit.end(exit);
        return audit;
    }
}
