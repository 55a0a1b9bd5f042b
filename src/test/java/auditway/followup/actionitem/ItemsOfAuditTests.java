package auditway.followup.actionitem;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.ReportedGaps;
import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditEndedEarly;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import auditway.platform.calendar.SettableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** Action items of an audit that is put on hold, or ends early. */
@ApplicationTest
@Tag("both-databases")
class ItemsOfAuditTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    SettableClock clock;

    @Autowired
    ActionItems items;

    @Autowired
    ItemDeadlines deadlines;

    @Autowired
    ItemHistory history;

    @Autowired
    AuditCourse course;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private HeldAudit audit;
    private String id;

    @BeforeEach
    void issued() {
        audit = HeldAudit.of(context);
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", PRIYA);
        id = audit.id + "-AI-01";
        ReportedGaps.issue(audit);
    }

    private void onHold(Instant from, Duration length) {
        clock.set(from);
        course.hold(audit.id, "The partner moves house.", audit.actor(MARTA));
        clock.advance(length);
        course.resume(audit.id, "", audit.actor(MARTA));
    }

    @Test
    void an_items_due_date_and_grace_that_a_hold_crossed_are_later_by_its_length() {
        Due before = items.get(id).due();
        Instant lapse = deadlines.lapse(items.get(id));
        Instant hardStop = deadlines.hardStop(audit.id).orElseThrow().at();
        onHold(before.at().minus(Duration.ofDays(2)), Duration.ofDays(7));
        Due after = items.get(id).due();
        assertThat(Duration.between(before.at(), after.at()).plusHours(2).toDays())
                .isEqualTo(7);
        assertThat(after.first()).isEqualTo(before.first());
        assertThat(after.why()).startsWith(before.why()).contains("Moved by 7 calendar days: the audit was on hold");
        assertThat(deadlines.lapse(items.get(id)))
                .as("five business days after the date as it was moved, be that a Sunday")
                .isAfter(lapse)
                .isAfterOrEqualTo(after.at().plus(Duration.ofDays(5)).minus(Duration.ofHours(2)));
        assertThat(deadlines.hardStop(audit.id).orElseThrow().at()).isAfter(hardStop.plus(Duration.ofDays(6)));
        assertThat(history.of(id)).extracting(ItemHistory.Entry::kind).contains(ItemHistory.Kind.PAUSED);
    }

    @Test
    void a_hold_within_the_grace_moves_the_grace_alone() {
        Due before = items.get(id).due();
        Instant lapse = deadlines.lapse(items.get(id));
        onHold(before.at().plus(Duration.ofDays(1)), Duration.ofDays(3));
        assertThat(items.get(id).due()).isEqualTo(before);
        assertThat(Duration.between(lapse, deadlines.lapse(items.get(id)))
                        .plusHours(2)
                        .toDays())
                .isEqualTo(3);
    }

    @Test
    void an_item_with_the_auditors_is_not_moved_since_its_clock_stands_still_anyway() {
        ActionItem item = items.get(id);
        item.plan(
                new Plan(
                        java.time.LocalDate.now(clock).plusDays(5),
                        "A test was held.",
                        "Nobody was in charge of testing, and nobody noticed it for a year.",
                        "The lead is in charge."),
                audit.actor(JANA).accountId());
        item.submit("Held on Monday.", audit.actor(JANA).accountId(), clock.instant());
        context.getBean(ItemStore.class).save(item);
        onHold(item.due().at().minus(Duration.ofDays(2)), Duration.ofDays(7));
        assertThat(items.get(id).due()).isEqualTo(item.due());
    }

    @Test
    void items_of_an_audit_that_ended_early_are_void() {
        transaction.executeWithoutResult(status -> events.publishEvent(new AuditEndedEarly(audit.id)));
        assertThat(items.get(id).state()).isEqualTo(ItemState.VOID);
        assertThat(items.hasOpen(audit.id)).isFalse();
    }
}
