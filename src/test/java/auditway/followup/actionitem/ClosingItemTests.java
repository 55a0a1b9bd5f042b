package auditway.followup.actionitem;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.platform.inbox.WorkItem;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An action item from its plan to its acceptance, and whose clock runs meanwhile. */
@ApplicationTest
@Tag("both-databases")
class ClosingItemTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ActionItems items;

    @Autowired
    SettlingActionItems settling;

    @Autowired
    ItemDeadlines deadlines;

    @Autowired
    ItemHistory history;

    private IssuedItem item;

    @BeforeEach
    void issued() {
        item = IssuedItem.of(context);
    }

    @Test
    void an_item_is_planned_submitted_returned_once_and_closed() {
        item.complete("planAction", item.plan(), JANA);
        assertThat(item.now().state()).isEqualTo(ItemState.PLANNED);
        assertThatThrownBy(() -> item.complete("submitClosure", Map.of("statement", "Held."), OLE))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("at least one file or link");

        String evidence = item.offer();
        item.complete("submitClosure", Map.of("statement", "Held.", "evidence", List.of(evidence)), OLE);
        assertThat(item.now().state()).isEqualTo(ItemState.SUBMITTED);
        item.complete("verifyClosure", Map.of("outcome", "returned", "reason", "Add phone and chat."), DAVID);
        assertThat(item.now().state()).isEqualTo(ItemState.RETURNED);

        item.complete("submitClosure", Map.of("statement", "All three now.", "evidence", List.of(evidence)), OLE);
        item.complete("verifyClosure", Map.of("outcome", "accepted"), DAVID);

        assertThat(item.now().state()).isEqualTo(ItemState.ACCEPTED);
        assertThat(items.hasOpen(item.audit.id)).isFalse();
        assertThat(item.work(DAVID)).isEmpty();
        assertThat(history.of(item.id))
                .extracting(ItemHistory.Entry::kind)
                .containsExactly(
                        ItemHistory.Kind.RAISED,
                        ItemHistory.Kind.PLANNED,
                        ItemHistory.Kind.SUBMITTED,
                        ItemHistory.Kind.RETURNED,
                        ItemHistory.Kind.SUBMITTED,
                        ItemHistory.Kind.ACCEPTED);
    }

    @Test
    void rule_11_only_the_auditor_side_closes_an_item() {
        item.complete("planAction", item.plan(), JANA);
        item.complete("submitClosure", Map.of("statement", "Held.", "evidence", List.of(item.offer())), JANA);

        assertThat(item.work(JANA)).isEmpty();
        assertThatThrownBy(() -> context.getBean(ClosingActionItems.class)
                        .verify(
                                new ClosingActionItems.VerifyClosure("accepted", null, null),
                                item.audit.step("action-item", "verifyClosure", "verify-closure", "x", item.id),
                                item.audit.actor(MARTA)))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void the_owner_and_the_partner_lead_see_to_the_item_and_the_date_explains_itself() {
        assertThat(item.work(JANA)).hasSize(1);
        assertThat(item.work(OLE)).isEmpty();
        item.complete("planAction", item.plan(), JANA);

        WorkItem closure = item.work(OLE).get(0);
        assertThat(closure.dueAt()).isEqualTo(item.now().due().at());
        assertThat(closure.why()).contains("30 calendar days");
        assertThat(closure.page()).isEqualTo("/action-items/" + item.id);
        assertThat(item.work(JANA)).hasSize(1);
    }

    @Test
    void rule_13_verification_has_a_clock_of_its_own_while_the_partners_stands_still() {
        item.complete("planAction", item.plan(), JANA);
        item.complete("submitClosure", Map.of("statement", "Held.", "evidence", List.of(item.offer())), OLE);

        WorkItem check = item.work(DAVID).get(0);
        assertThat(check.why()).startsWith("5 business days after ");
        assertThat(check.dueAt())
                .isEqualTo(deadlines.check(item.now()).orElseThrow().at());
        settling.markOverdue(item.id);
        assertThat(item.now().isOverdue()).isFalse();
    }
}
