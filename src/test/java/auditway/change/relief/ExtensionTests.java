package auditway.change.relief;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.request.Requests;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ItemDeadlines;
import auditway.followup.actionitem.ItemState;
import auditway.platform.calendar.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who decides on more time, and how dates, timers and reminders follow. */
@ApplicationTest
@Tag("both-databases")
class ExtensionTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    ApplicationContext context;

    @Autowired
    Requests requests;

    @Autowired
    ItemDeadlines deadlines;

    @Autowired
    SettableClock clock;

    private ExtendableItem item;

    @BeforeEach
    void reported() {
        item = ExtendableItem.of(context);
    }

    @Test
    void up_to_fifteen_days_are_decided_by_the_lead_auditor_and_the_original_date_stays_visible() {
        item.asks(15);
        assertThat(item.gaps.work(HELEN, "decideLongExtension")).isEmpty();
        item.granted(15);

        ActionItem extended = item.now();
        assertThat(extended.due().at().atZone(BERLIN))
                .isEqualTo(item.first.due().at().atZone(BERLIN).plusDays(15));
        assertThat(extended.due().first()).isEqualTo(item.first.due().at());
        assertThat(extended.due().why())
                .startsWith(item.first.due().why())
                .contains("Extended by 15 calendar days by David Pool, ends ");
        assertThat(item.gaps.told(JANA)).containsExactly("More time for " + item.first.label() + ", " + item.audit.id);
    }

    @Test
    void more_than_fifteen_days_are_decided_by_the_programme_manager() {
        item.asks(30);
        assertThat(item.gaps.work(DAVID, "decideExtension")).isEmpty();
        item.gaps.completes(HELEN, "decideLongExtension", Map.of("outcome", "granted", "days", 20));

        assertThat(item.now().extendedDays()).contains(20);
        assertThat(requests.about(item.first.id(), "extension"))
                .singleElement()
                .satisfies(request -> assertThat(request.is("granted")).isTrue());
    }

    @Test
    void timers_work_items_and_reminders_follow_the_new_date() {
        item.asks(10);
        item.granted(10);

        ActionItem extended = item.now();
        assertThat(item.gaps.timers(item.first.id()))
                .containsExactly(
                        ExtendableItem.kept(extended.due().at()), ExtendableItem.kept(deadlines.lapse(extended)));
        assertThat(item.gaps.work(JANA, "planAction", item.first).orElseThrow().dueAt())
                .as("planning has a date of its own")
                .isBefore(extended.due().at());
        assertThat(deadlines.lapse(extended)).isAfter(extended.due().at());
    }

    @Test
    void nothing_is_late_anywhere_while_more_time_is_being_decided() {
        item.gaps.plans(item.first);
        item.asks(10);
        assertThat(item.gaps.work(JANA, "submitClosure", item.first)).hasValueSatisfying(work -> {
            assertThat(work.dueAt()).isNull();
            assertThat(work.why()).startsWith("More time was asked for: until that is decided nothing is late.");
        });
        item.granted(10);
        assertThat(item.gaps.work(JANA, "submitClosure", item.first))
                .hasValueSatisfying(work -> assertThat(work.dueAt())
                        .isEqualTo(ExtendableItem.kept(item.now().due().at())));
    }

    @Test
    void an_extended_item_becomes_overdue_and_lapses_by_its_new_date() {
        item.asks(10);
        item.granted(10);
        ActionItem extended = item.now();

        item.gaps.passes(
                clock, item.first.id(), "Due date passed", extended.due().at());
        assertThat(item.now().isOverdue()).isTrue();
        item.gaps.passes(clock, item.first.id(), "Grace passed", deadlines.lapse(extended));
        assertThat(item.now().state()).isEqualTo(ItemState.LAPSED);
    }

    @Test
    void a_reminder_that_was_due_moves_with_the_date() {
        item.gaps.plans(item.first);
        clock.set(item.first.due().at().minus(Duration.ofDays(14)).plus(Duration.ofHours(1)));
        Instant before = reminder();
        item.asks(8);
        item.granted(8);

        assertThat(before)
                .as("due, not sent yet")
                .isEqualTo(item.first.due().at().minus(Duration.ofDays(14)));
        assertThat(reminder()).isEqualTo(item.now().due().at().minus(Duration.ofDays(14)));
        assertThat(item.gaps
                        .work(JANA, "submitClosure", item.first)
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(item.now().due().at());
    }

    private Instant reminder() {
        return item.audit
                .get(JdbcClient.class)
                .sql("select next_reminder_at from work_item where id = ?")
                .param(item.gaps
                        .work(JANA, "submitClosure", item.first)
                        .orElseThrow()
                        .id())
                .query((row, number) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }
}
