package auditway.change.dispute;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.request.Requests;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ItemDeadlines;
import auditway.followup.actionitem.SettlingActionItems;
import auditway.platform.calendar.SettableClock;
import auditway.platform.refusal.Conflict;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a dispute does to the clock of the action item. */
@ApplicationTest
@Tag("both-databases")
class DisputeClockTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    ApplicationContext context;

    @Autowired
    SettableClock clock;

    @Autowired
    ItemDeadlines deadlines;

    private DisputedGap gap;

    @BeforeEach
    void reported() {
        gap = DisputedGap.of(context);
    }

    @Test
    void the_clock_of_the_item_stops_while_its_finding_is_disputed() {
        gap.disputes();

        assertThat(gap.now().isDisputed()).isTrue();
        assertThat(gap.reported.timers(gap.item.id()))
                .containsOnly(deadlines.hardStop(gap.audit.id).orElseThrow().at());
        assertThat(gap.reported.work(JANA, "planAction", gap.item).orElseThrow().dueAt())
                .isNull();
        assertThatThrownBy(() -> gap.reported.plans(gap.item))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("its clock is stopped until the dispute is settled");
        context.getBean(SettlingActionItems.class).markOverdue(gap.item.id());
        assertThat(gap.now().isOverdue()).isFalse();
    }

    @Test
    void the_clock_runs_on_and_the_time_of_the_dispute_is_added() {
        Instant began = standStill();
        Instant planned = Objects.requireNonNull(
                gap.reported.work(JANA, "planAction", gap.item).orElseThrow().dueAt());
        gap.disputes();
        clock.set(began.plus(Duration.ofDays(4)));
        gap.rules(DAVID, "ruleOnDispute", "upheld", null);
        gap.accepts();

        ActionItem upheld = gap.now();
        assertThat(upheld.due().at()).isEqualTo(gap.item.due().at().plus(Duration.ofDays(4)));
        assertThat(upheld.due().first()).isEqualTo(gap.item.due().first());
        assertThat(upheld.due().why()).isEqualTo(gap.item.due().why() + " Moved by 4 days while disputed.");
        assertThat(gap.reported.timers(gap.item.id())).contains(upheld.due().at());
        assertThat(gap.reported.work(JANA, "planAction", gap.item).orElseThrow())
                .satisfies(plan -> assertThat(plan.dueAt()).isEqualTo(planned.plus(Duration.ofDays(4))))
                .satisfies(plan -> assertThat(plan.why()).endsWith(" Moved by 4 days while disputed."));
        gap.reported.plans(gap.item);
        assertThat(gap.unresolved()).isEmpty();
        assertThat(gap.reported.told(JANA)).containsExactly("F-01 is upheld, " + gap.audit.id);
    }

    @Test
    void not_answering_the_ruling_within_its_time_accepts_it() {
        Instant began = standStill();
        gap.disputes();
        gap.rules(DAVID, "ruleOnDispute", "upheld", null);
        assertThat(gap.reported.work(JANA, "acceptRuling").orElseThrow().why()).startsWith("3 business days after ");
        Instant limit = gap.reported
                .timers(context.getBean(Requests.class)
                        .about(gap.item.findingId(), Dispute.KIND)
                        .get(0)
                        .id())
                .get(0);
        gap.reported.passes(
                clock,
                context.getBean(Requests.class)
                        .about(gap.item.findingId(), Dispute.KIND)
                        .get(0)
                        .id(),
                "Ruling not answered",
                limit);

        assertThat(gap.unresolved()).isEmpty();
        assertThat(gap.reported.work(JANA, "acceptRuling")).isEmpty();
        assertThat(gap.now().isDisputed()).isFalse();
        Instant earliest = gap.item.due().at().plus(Duration.between(began, limit));
        assertThat(gap.now().due().at()).isBetween(earliest, earliest.plus(Duration.ofHours(25)));
        assertThat(gap.now().due().at().atZone(BERLIN).toLocalTime())
                .isEqualTo(gap.item.due().at().atZone(BERLIN).toLocalTime());
    }

    private Instant standStill() {
        clock.set(gap.audit.now().truncatedTo(ChronoUnit.SECONDS));
        return clock.instant();
    }
}
