package auditway.followup.actionitem;

import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.finding.Grade;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an action item carries when it is raised, and what becomes of it when nobody acts. */
@ApplicationTest
@Tag("both-databases")
class RaisedItemTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    ActionItems items;

    @Autowired
    RaisingActionItems raising;

    @Autowired
    SettlingActionItems settling;

    @Autowired
    ItemDeadlines deadlines;

    @Autowired
    MockMvcTester pages;

    private IssuedItem item;

    @BeforeEach
    void issued() {
        item = IssuedItem.of(context);
    }

    @Test
    void every_nonconformity_raises_one_item_and_an_opportunity_none() {
        raising.raise(item.audit.id);

        assertThat(items.of(item.audit.id)).extracting(ActionItem::findingId).containsExactly(item.audit.id + "-F-01");
    }

    @Test
    void rule_10_every_item_carries_control_requirement_gap_evidence_wanted_owner_due_date_with_rule_and_criterion() {
        assertThat(item.raised.controlId()).isEqualTo(item.audit.control(Kind.MANDATORY));
        assertThat(item.raised.grade()).isEqualTo(Grade.MANDATORY);
        assertThat(item.raised.demand().requirement()).isNotBlank();
        assertThat(item.raised.demand().gap()).isEqualTo("Four tests.");
        assertThat(item.raised.demand().evidenceWanted()).isEqualTo("A report.");
        assertThat(item.raised.demand().closesWhen()).isEqualTo("Held.");
        assertThat(item.raised.ownerId()).contains(item.audit.actor(JANA).accountId());
        assertThat(item.raised.due().why())
                .startsWith("Mandatory, tier Premier: 30 calendar days after the gap report of ")
                .endsWith(", 18:00 in Berlin.");
    }

    @Test
    void rule_15_an_item_lapses_after_the_grace_and_the_hard_stop_lapses_all_that_is_open() {
        assertThat(deadlines.lapse(item.raised)).isAfter(item.raised.due().at());
        settling.markOverdue(item.id);
        assertThat(item.now().isOverdue()).isTrue();

        settling.lapseOpen(item.audit.id);

        assertThat(item.now().state()).isEqualTo(ItemState.LAPSED);
        assertThat(item.work(JANA)).isEmpty();
    }

    @Test
    void the_page_on_which_an_action_is_planned_says_what_is_missing_when_it_closes_and_when_it_is_due() {
        assertThat(pages.get().uri(item.work(JANA).get(0).path()).with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Requirement:", "Gap:", "Four tests.", "Evidence wanted:", "A report.")
                .contains("It is closed when:", "Held.")
                .contains(
                        "The action item itself is due:",
                        "18:00 in Berlin",
                        item.raised.due().why());
    }
}
