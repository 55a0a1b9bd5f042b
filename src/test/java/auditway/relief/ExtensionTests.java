package auditway.relief;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.actionitem.ActionItem;
import auditway.actionitem.ItemDeadlines;
import auditway.actionitem.ItemState;
import auditway.actionitem.SettlingActionItems;
import auditway.calendar.SettableClock;
import auditway.refusal.Conflict;
import auditway.refusal.Invalid;
import auditway.refusal.NotYours;
import auditway.relief.ReliefRequest.State;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Tag("both-databases")
class ExtensionTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    ApplicationContext context;

    @Autowired
    ReliefRequests requests;

    @Autowired
    ItemDeadlines deadlines;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester mvc;

    ReportedGaps gaps;
    ActionItem item;

    @BeforeEach
    void reported() {
        gaps = ReportedGaps.of(context);
        item = gaps.mandatory();
    }

    @AfterEach
    void time_goes_on() {
        clock.release();
    }

    @Test
    void up_to_fifteen_days_are_decided_by_the_lead_auditor_and_the_original_date_stays_visible() {
        asks(15);
        assertThat(gaps.work(HELEN, "decideLongExtension")).isEmpty();
        gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", 15));

        ActionItem extended = gaps.now(item);
        assertThat(extended.due().at().atZone(BERLIN))
                .isEqualTo(item.due().at().atZone(BERLIN).plusDays(15));
        assertThat(extended.due().first()).isEqualTo(item.due().at());
        assertThat(extended.due().why())
                .startsWith(item.due().why())
                .contains("Extended by 15 calendar days by David Pool, ends ");
        assertThat(gaps.told(JANA)).containsExactly("More time for " + item.label() + ", " + gaps.audit.id);
    }

    @Test
    void more_than_fifteen_days_are_decided_by_the_programme_manager() {
        asks(30);
        assertThat(gaps.work(DAVID, "decideExtension")).isEmpty();
        gaps.completes(HELEN, "decideLongExtension", Map.of("outcome", "granted", "days", 20));

        assertThat(gaps.now(item).extendedDays()).contains(20);
        assertThat(requests.of(item.id(), ReliefRequest.Kind.EXTENSION))
                .singleElement()
                .satisfies(request -> assertThat(request.state()).isEqualTo(State.GRANTED));
    }

    @Test
    void timers_work_items_and_reminders_follow_the_new_date() {
        asks(10);
        gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", 10));

        ActionItem extended = gaps.now(item);
        assertThat(gaps.timers(item.id()))
                .containsExactly(seconds(extended.due().at()), seconds(deadlines.lapse(extended)));
        assertThat(gaps.work(JANA, "planAction", item).orElseThrow().dueAt())
                .as("planning has a date of its own")
                .isBefore(extended.due().at());
        assertThat(deadlines.lapse(extended)).isAfter(extended.due().at());
    }

    @Test
    void an_extended_item_becomes_overdue_and_lapses_by_its_new_date() {
        asks(10);
        gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", 10));
        ActionItem extended = gaps.now(item);

        gaps.passes(clock, item.id(), "Due date passed", extended.due().at());
        assertThat(gaps.now(item).isOverdue()).isTrue();
        gaps.passes(clock, item.id(), "Grace passed", deadlines.lapse(extended));
        assertThat(gaps.now(item).state()).isEqualTo(ItemState.LAPSED);
    }

    @Test
    void a_reminder_that_was_due_moves_with_the_date() {
        gaps.completes(JANA, "planAction", item, plan());
        clock.set(item.due().at().minus(Duration.ofDays(14)).plus(Duration.ofHours(1)));
        asks(8);
        Instant before = reminder();
        gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", 8));

        assertThat(before).as("due, not sent yet").isEqualTo(item.due().at().minus(Duration.ofDays(14)));
        assertThat(reminder()).isEqualTo(gaps.now(item).due().at().minus(Duration.ofDays(14)));
        assertThat(gaps.work(JANA, "submitClosure", item).orElseThrow().dueAt())
                .isEqualTo(gaps.now(item).due().at());
    }

    @Test
    void rule_14_an_extension_is_asked_before_the_due_date() {
        clock.set(item.due().at());
        assertThatThrownBy(() -> asks(5))
                .isInstanceOf(Conflict.class)
                .hasMessage("More time is asked for before the due date, and that of " + item.label() + " has passed.");
        assertThat(requests.visible(gaps.audit.id, gaps.audit.actor(JANA))).isEmpty();
    }

    @Test
    void rule_14_an_extension_is_reasoned_and_comes_with_a_plan() {
        assertThatThrownBy(() -> gaps.asks(JANA, "request-extension", item.id(), Map.of("days", 5)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactlyInAnyOrder("reason", "plan"));
    }

    @Test
    void rule_14_an_item_is_extended_once() {
        asks(5);
        assertThatThrownBy(() -> asks(5)).isInstanceOf(Conflict.class).hasMessageContaining("is being decided");
        gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", 5));
        assertThatThrownBy(() -> asks(5))
                .isInstanceOf(Conflict.class)
                .hasMessage("An action item is extended once, and " + item.label() + " was.");
    }

    @Test
    void what_was_refused_once_is_decided_by_the_programme_manager_and_not_heard_a_third_time() {
        asks(5);
        gaps.completes(DAVID, "decideExtension", Map.of("outcome", "refused", "answer", "There is time."));
        asks(5);
        gaps.completes(HELEN, "decideLongExtension", Map.of("outcome", "refused", "answer", "There is time."));

        assertThatThrownBy(() -> asks(5)).isInstanceOf(Conflict.class).hasMessageContaining("asked for twice");
        assertThat(gaps.now(item).due()).isEqualTo(item.due());
    }

    @Test
    void rule_14_nobody_grants_more_than_thirty_days_or_more_than_was_asked_for() {
        assertThatThrownBy(() -> asks(31)).isInstanceOf(Invalid.class).hasMessageContaining("at most 30 calendar days");
        asks(5);
        assertThatThrownBy(() -> gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", 6)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Grant between 1 and 5 calendar days");
    }

    @Test
    void rule_14_an_extension_never_goes_past_the_hard_stop() {
        gaps.audit
                .get(JdbcClient.class)
                .sql("update action_item set due_at = ? where id = ?")
                .params(
                        deadlines
                                .hardStop(gaps.audit.id)
                                .orElseThrow()
                                .at()
                                .minus(Duration.ofDays(4))
                                .atOffset(java.time.ZoneOffset.UTC),
                        item.id())
                .update();

        assertThatThrownBy(() -> asks(5))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("The hard stop of the audit leaves 4 calendar days");
        asks(4);
        gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", 4));
        assertThat(gaps.now(item).due().at())
                .isEqualTo(deadlines.hardStop(gaps.audit.id).orElseThrow().at());
    }

    @Test
    void while_it_is_decided_the_item_is_not_overdue_and_a_late_refusal_leaves_the_grace() {
        asks(5);
        assertThat(gaps.timers(item.id()))
                .containsOnly(
                        seconds(deadlines.hardStop(gaps.audit.id).orElseThrow().at()));
        clock.set(item.due().at().plus(Duration.ofDays(1)));
        context.getBean(SettlingActionItems.class).markOverdue(item.id());
        assertThat(gaps.now(item).isOverdue()).isFalse();

        gaps.completes(DAVID, "decideExtension", Map.of("outcome", "refused", "answer", "There was time."));
        ActionItem refused = gaps.now(item);
        assertThat(refused.due().at()).isEqualTo(seconds(clock.instant()));
        assertThat(refused.due().first()).isEqualTo(item.due().at());
        assertThat(deadlines.lapse(refused)).isAfter(clock.instant());
    }

    @Test
    void a_refusal_says_why() {
        asks(5);
        assertThatThrownBy(() -> gaps.completes(DAVID, "decideExtension", Map.of("outcome", "refused")))
                .isInstanceOf(Invalid.class);
        gaps.completes(DAVID, "decideExtension", Map.of("outcome", "refused", "answer", "There is time."));
        assertThat(gaps.told(JANA)).containsExactly("No more time for " + item.label() + ", " + gaps.audit.id);
    }

    @Test
    void only_the_owner_and_the_partner_lead_ask() {
        for (Persona other : new Persona[] {OLE, DAVID, MARTA}) {
            assertThatThrownBy(() -> gaps.asks(other, "request-extension", item.id(), request(5)))
                    .isInstanceOf(NotYours.class);
        }
    }

    @Test
    void a_request_whose_item_ended_is_given_up() {
        asks(5);
        context.getBean(SettlingActionItems.class).lapseOpen(gaps.audit.id);

        assertThat(gaps.now(item).state()).isEqualTo(ItemState.LAPSED);
        assertThat(gaps.work(DAVID, "decideExtension")).isEmpty();
        assertThat(requests.of(item.id(), ReliefRequest.Kind.EXTENSION))
                .singleElement()
                .satisfies(request -> assertThat(request.state()).isEqualTo(State.WITHDRAWN));
    }

    @Test
    void it_is_asked_on_the_page_of_the_item_and_by_programs() {
        String page = "/action-items/" + item.id();
        String detour = "/audits/" + gaps.audit.id + "/detours/request-extension?about=" + item.id();
        assertThat(mvc.get().uri(page).with(JANA.signedIn()))
                .bodyText()
                .contains("Ask for more time", "Give to somebody else");
        assertThat(mvc.get().uri(page).with(DAVID.signedIn())).bodyText().doesNotContain("Ask for more time");
        assertThat(mvc.get().uri(detour).with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("calendar days more at most");

        assertThat(mvc.post()
                        .uri("/api/v1" + detour)
                        .with(JANA.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"days\":7,\"reason\":\"The tester is ill.\",\"plan\":\"Another one in May.\"}"))
                .hasStatus(204);
        assertThat(mvc.get()
                        .uri("/api/v1/audits/" + gaps.audit.id + "/relief-requests")
                        .with(DAVID.basic()))
                .bodyJson()
                .extractingPath("$[0].state")
                .isEqualTo("ASKED");
        assertThat(mvc.get().uri(page).with(JANA.signedIn()))
                .bodyText()
                .contains("More time was asked for.", "7 calendar days. The tester is ill.");
    }

    private void asks(int days) {
        gaps.asks(JANA, "request-extension", item.id(), request(days));
    }

    private static Map<String, Object> request(int days) {
        return Map.of("days", days, "reason", "The tester is ill.", "plan", "Another one is booked.");
    }

    private Map<String, Object> plan() {
        return Map.of(
                "owner", gaps.audit.actor(JANA).accountId(),
                "doneBy", "2027-01-15",
                "correction", "An outside firm tests once.",
                "cause", "Nobody owned the date, and no calendar reminded anybody of it.",
                "correctiveAction", "Two dates a year in the calendar.");
    }

    private Instant reminder() {
        return gaps.audit
                .get(JdbcClient.class)
                .sql("select next_reminder_at from work_item where id = ?")
                .param(gaps.work(JANA, "submitClosure", item).orElseThrow().id())
                .query((row, number) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }

    private static Instant seconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MILLIS);
    }
}
