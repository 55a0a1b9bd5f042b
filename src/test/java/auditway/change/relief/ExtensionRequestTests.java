package auditway.change.relief;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.request.Request.State;
import auditway.audit.request.Requests;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ItemDeadlines;
import auditway.followup.actionitem.ItemState;
import auditway.followup.actionitem.SettlingActionItems;
import auditway.platform.calendar.SettableClock;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A request for more time until it is answered: who makes it, where, and what it spares the item. */
@ApplicationTest
@Tag("both-databases")
class ExtensionRequestTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Autowired
    ApplicationContext context;

    @Autowired
    Requests requests;

    @Autowired
    ItemDeadlines deadlines;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester mvc;

    private ExtendableItem item;

    @BeforeEach
    void reported() {
        item = ExtendableItem.of(context);
    }

    @Test
    void while_it_is_decided_the_item_is_not_overdue_and_a_late_refusal_leaves_the_grace() {
        item.asks(5);
        assertThat(item.gaps.timers(item.first.id()))
                .containsOnly(ExtendableItem.kept(
                        deadlines.hardStop(item.audit.id).orElseThrow().at()));
        clock.set(item.first.due().at().plus(Duration.ofDays(1)));
        context.getBean(SettlingActionItems.class).markOverdue(item.first.id());
        assertThat(item.now().isOverdue()).isFalse();

        item.gaps.completes(DAVID, "decideExtension", Map.of("outcome", "refused", "answer", "There was time."));
        ActionItem refused = item.now();
        assertThat(refused.due().at())
                .isAfter(clock.instant())
                .satisfies(at -> assertThat(at.atZone(BERLIN).toLocalTime()).isEqualTo(LocalTime.of(18, 0)));
        assertThat(refused.due().first()).isEqualTo(item.first.due().at());
        assertThat(deadlines.lapse(refused)).isAfter(clock.instant());
    }

    @Test
    void the_requests_tab_shows_what_was_asked_and_what_was_decided() {
        item.asks(5);
        String tab = "/audits/" + item.audit.id + "/requests";
        assertThat(mvc.get().uri(tab).with(JANA.signedIn()))
                .bodyText()
                .contains("Extension: AI-01", "Waits for a decision", "The tester is ill.", "Another one is booked.");
        item.gaps.completes(DAVID, "decideExtension", Map.of("outcome", "refused", "answer", "There was time."));
        assertThat(mvc.get().uri(tab).with(DAVID.signedIn()))
                .bodyText()
                .contains("Refused", "David Pool", "There was time.");
    }

    @Test
    void fewer_days_granted_than_asked_for_are_both_shown() {
        item.asks(5);
        item.gaps.completes(DAVID, "decideExtension", Map.of("outcome", "granted", "days", 3, "answer", "Three do."));
        assertThat(mvc.get().uri("/audits/" + item.audit.id + "/requests").with(JANA.signedIn()))
                .bodyText()
                .contains("Granted: 3 calendar days", "Asked for: 5 calendar days");
    }

    @Test
    void a_refusal_says_why() {
        item.asks(5);
        assertThatThrownBy(() -> item.gaps.completes(DAVID, "decideExtension", Map.of("outcome", "refused")))
                .isInstanceOf(Invalid.class);
        item.gaps.completes(DAVID, "decideExtension", Map.of("outcome", "refused", "answer", "There is time."));
        assertThat(item.gaps.told(JANA))
                .containsExactly("No more time for " + item.first.label() + ", " + item.audit.id);
    }

    @Test
    void only_the_owner_and_the_partner_lead_ask() {
        for (Persona other : new Persona[] {OLE, DAVID, MARTA}) {
            assertThatThrownBy(() ->
                            item.gaps.asks(other, "request-extension", item.first.id(), ExtendableItem.request(5)))
                    .isInstanceOf(NotYours.class);
        }
    }

    @Test
    void a_request_whose_item_ended_is_given_up() {
        item.asks(5);
        context.getBean(SettlingActionItems.class).lapseOpen(item.audit.id);

        assertThat(item.now().state()).isEqualTo(ItemState.LAPSED);
        assertThat(item.gaps.work(DAVID, "decideExtension")).isEmpty();
        assertThat(requests.about(item.first.id(), "extension"))
                .singleElement()
                .satisfies(request -> assertThat(request.state()).isEqualTo(State.LAPSED));
    }

    @Test
    void it_is_asked_on_the_page_of_the_item_and_by_programs() {
        String page = "/action-items/" + item.first.id();
        String asking = "/audits/" + item.audit.id + "/requests/request-extension?about=" + item.first.id();
        assertThat(mvc.get().uri(page).with(JANA.signedIn())).bodyText().contains("Ask for more time", "Reassign");
        assertThat(mvc.get().uri(page).with(DAVID.signedIn())).bodyText().doesNotContain("Ask for more time");
        assertThat(mvc.get().uri(asking).with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("calendar days more at most");

        assertThat(mvc.post()
                        .uri("/api/v1" + asking)
                        .with(JANA.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"days\":7,\"reason\":\"The tester is ill.\",\"plan\":\"Another one in May.\"}"))
                .hasStatus(204);
        assertThat(mvc.get()
                        .uri("/api/v1/audits/" + item.audit.id + "/requests")
                        .with(DAVID.basic()))
                .bodyJson()
                .extractingPath("$.requests[0].state")
                .isEqualTo("OPEN");
        assertThat(mvc.get().uri(page).with(JANA.signedIn()))
                .bodyText()
                .contains("More time was asked for.", "7 calendar days. The tester is ill.");
    }
}
