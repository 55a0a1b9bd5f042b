package auditway.followup.decision;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.ReportedGaps;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Milestone;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.NewEvidence;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ItemState;
import auditway.followup.actionitem.SettlingActionItems;
import auditway.followup.decision.GapReviews.HoldGapReview;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The meeting at the end of closing action items. */
@ApplicationTest
@Tag("both-databases")
class GapReviewTests {

    private static final Map<String, Object> PLAN = Map.of(
            "correction", "An outside firm tests once.",
            "cause", "Nobody owned the date, and no calendar reminded anybody of it.",
            "correctiveAction", "Two dates a year in the calendar.");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private GapReviews meetings;

    @Autowired
    private SettlingActionItems settling;

    private ReportedGaps gaps;

    @BeforeEach
    void reported() {
        gaps = ReportedGaps.of(context);
    }

    @Test
    void it_is_recorded_after_it_was_held() {
        assertThatThrownBy(() -> hold(gaps.audit.now().plus(Duration.ofDays(1))))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("enter when the meeting was held");
        hold(gaps.audit.now());
        assertThat(context.getBean(AuditDirectory.class).milestone(gaps.audit.id, Milestone.GAP_REVIEW))
                .isPresent();
        assertThat(meetings.of(gaps.audit.id)).hasSize(1);
    }

    @Test
    void rule_13_at_the_hard_stop_open_items_lapse_but_not_one_that_waits_to_be_checked() {
        ActionItem submitted = gaps.mandatory();
        submits(submitted);

        settling.lapseOpen(gaps.audit.id);

        assertThat(gaps.now(submitted).state()).isEqualTo(ItemState.SUBMITTED);
        assertThat(gaps.now(gaps.scoreImpacting()).state()).isEqualTo(ItemState.LAPSED);
    }

    @Test
    void it_is_not_recorded_while_a_closure_waits_to_be_checked() {
        ActionItem submitted = gaps.mandatory();
        submits(submitted);
        settling.lapseOpen(gaps.audit.id);
        assertThatThrownBy(() -> hold(gaps.audit.now()))
                .isInstanceOf(Conflict.class)
                .hasMessage("The closure of " + submitted.id()
                        + " waits to be checked; accept or return it first, then record the gap review.");

        gaps.completes(DAVID, "verifyClosure", submitted, Map.of("outcome", "accepted"));
        hold(gaps.audit.now());

        assertThat(meetings.of(gaps.audit.id)).hasSize(1);
    }

    private void submits(ActionItem item) {
        Map<String, Object> plan = new HashMap<>(PLAN);
        plan.put("owner", gaps.audit.actor(JANA).accountId());
        plan.put(
                "doneBy",
                LocalDate.ofInstant(gaps.audit.now(), ZoneOffset.UTC)
                        .plusDays(20)
                        .toString());
        gaps.completes(JANA, "planAction", item, plan);
        String report = context.getBean(EvidenceFiles.class)
                .link(
                        NewEvidence.forClosure(gaps.audit.id, item.controlId(), item.id(), "https://wiki.example/test"),
                        gaps.audit.actor(JANA))
                .id();
        gaps.completes(JANA, "submitClosure", item, Map.of("statement", "Held.", "evidence", List.of(report)));
    }

    private void hold(Instant heldAt) {
        meetings.hold(
                new HoldGapReview(LocalDateTime.ofInstant(heldAt, ZoneId.of("Europe/Berlin")), "David", "All."),
                gaps.audit.step("gap-review", "holdGapReview", "hold-gap-review", "leadAuditor", null),
                gaps.audit.actor(DAVID));
    }
}
