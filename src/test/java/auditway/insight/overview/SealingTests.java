package auditway.insight.overview;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.ProcessPicture;
import auditway.platform.workflow.ProcessPicture.Place;
import auditway.platform.workflow.ProcessPicture.Step;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SealingTests {

    private static final Actor PARTNER = new Actor("jana", "Jana", Set.of(Role.PARTNER_LEAD), "tecracer");
    private static final Actor LEAD = new Actor("david", "David", Set.of(Role.AUDITOR), null);

    @Test
    void rule_19_what_the_process_wrote_is_sealed_unless_it_is_known_to_tell_nothing_of_the_result() {
        assertThat(Sealing.isPlain(system("Phase entered: Gap review"))).isTrue();
        assertThat(Sealing.isPlain(system("Action item overdue"))).isTrue();
        assertThat(Sealing.isPlain(system("Conclusion stated"))).isFalse();
        assertThat(Sealing.isPlain(system("Decision amended"))).isFalse();
        assertThat(Sealing.isPlain(system("Escalated: Complete file"))).isFalse();
        assertThat(Sealing.isPlain(system("Escalated: Review findings"))).isFalse();
        assertThat(Sealing.isPlain(system("Something new"))).isFalse();
    }

    @Test
    void rule_19_the_partners_picture_of_the_review_shows_the_diagram_alone() {
        ProcessPicture review = picture("decision", List.of("reviewFile"), List.of("isFileApprovedToCompleteFile"));
        ProcessPicture seen = Sealing.seen(review, audit(AuditState.TECHNICAL_REVIEW), PARTNER);
        assertThat(seen.done()).isEmpty();
        assertThat(seen.flows()).isEmpty();
        assertThat(seen.steps()).extracting(Step::place).containsOnly(Place.AHEAD);
        assertThat(Sealing.seen(review, audit(AuditState.TECHNICAL_REVIEW), LEAD))
                .isEqualTo(review);
        assertThat(Sealing.seen(review, audit(AuditState.REPORTING), PARTNER)).isEqualTo(review);
    }

    @Test
    void rule_19_the_partners_picture_of_the_audit_does_not_show_that_it_came_back_from_the_review() {
        ProcessPicture audit =
                picture("audit", List.of("gapReview", "decision", "isRegraded"), List.of("isRegradedToActionClosure"));
        ProcessPicture seen = Sealing.seen(audit, audit(AuditState.ACTION_CLOSURE), PARTNER);
        assertThat(seen.done()).containsExactly("gapReview");
        assertThat(seen.flows()).isEmpty();
    }

    @Test
    void rule_19_the_partners_trail_does_not_show_that_the_audit_came_back_from_the_review() {
        assertThat(Sealing.isPlain(system("Phase entered: Action items").changed("Technical review", "Action items")))
                .isFalse();
        assertThat(Sealing.isPlain(system("Phase entered: Action items").changed("Findings review", "Action items")))
                .isTrue();
    }

    @Test
    void before_the_gap_report_the_partners_picture_of_the_findings_review_shows_the_diagram_alone() {
        ProcessPicture returned = picture(
                "findings-review",
                List.of("draftFindings", "reviewFindings"),
                List.of("areFindingsAgreedToDraftFindings"));
        ProcessPicture seen = Sealing.seen(returned, audit(AuditState.FINDINGS_REVIEW), PARTNER);
        assertThat(seen.done()).isEmpty();
        assertThat(seen.flows()).isEmpty();
        ProcessPicture issued = picture(
                "findings-review",
                List.of("draftFindings", "issueGapReport"),
                List.of("areFindingsAgreedToDraftFindings"));
        assertThat(Sealing.seen(issued, audit(AuditState.REPORTING), PARTNER).flows())
                .isEmpty();
        assertThat(Sealing.seen(issued, audit(AuditState.FINDINGS_REVIEW), PARTNER)
                        .done())
                .contains("issueGapReport");
        assertThat(Sealing.seen(returned, audit(AuditState.FINDINGS_REVIEW), LEAD))
                .isEqualTo(returned);
    }

    private static TrailEntry system(String action) {
        return TrailEntry.by("system", "Auditway", "Process").did(action);
    }

    private static ProcessPicture picture(String process, List<String> done, List<String> flows) {
        List<Step> steps = done.stream().map(id -> new Step(id, id, Place.DONE)).toList();
        return new ProcessPicture(process, process, 1, done, flows, List.of(), List.of(), steps);
    }

    private static AuditSummary audit(AuditState state) {
        return new AuditSummary(
                "MSP-2026-001",
                "tecracer",
                "tecRacer",
                "DE",
                ZoneId.of("UTC"),
                "aws-msp-2017",
                state,
                null,
                true,
                "",
                null,
                null,
                null);
    }
}
