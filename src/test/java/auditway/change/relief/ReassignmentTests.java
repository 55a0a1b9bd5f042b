package auditway.change.relief;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.ReportedGaps;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.SettlingActionItems;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
@Tag("both-databases")
class ReassignmentTests {

    @Autowired
    ApplicationContext context;

    ReportedGaps gaps;
    ActionItem item;

    @BeforeEach
    void reported() {
        gaps = ReportedGaps.of(context);
        item = gaps.mandatory();
    }

    @Test
    void the_item_moves_to_the_new_owners_list_at_once_and_the_new_owner_is_told() {
        assertThat(gaps.work(OLE, "planAction", item)).isEmpty();
        gives(account(OLE));

        assertThat(gaps.now(item).ownerId()).contains(account(OLE));
        assertThat(gaps.now(item).due()).isEqualTo(item.due());
        assertThat(gaps.work(OLE, "planAction", item)).isPresent();
        assertThat(gaps.work(JANA, "planAction", item)).as("it left the list").isEmpty();
        assertThat(gaps.told(OLE)).containsExactly(item.label() + " is yours now, " + gaps.audit.id);
    }

    @Test
    void an_item_is_given_to_the_partners_own_people_only() {
        assertThatThrownBy(() -> gives(account(DAVID))).isInstanceOf(Invalid.class);
        assertThat(gaps.now(item).ownerId()).contains(account(JANA));
    }

    @Test
    void the_partner_lead_gives_it_over_and_nobody_else() {
        assertThatThrownBy(() -> gaps.asks(OLE, "reassign-item", item.id(), Map.of("owner", account(OLE))))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> gaps.asks(DAVID, "reassign-item", item.id(), Map.of("owner", account(OLE))))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void a_settled_item_is_given_to_nobody() {
        context.getBean(SettlingActionItems.class).lapseOpen(gaps.audit.id);
        assertThatThrownBy(() -> gives(account(OLE)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("there is nothing left to do for it");
    }

    private void gives(String owner) {
        gaps.asks(JANA, "reassign-item", item.id(), Map.of("owner", owner));
    }

    private String account(auditway.Persona persona) {
        return gaps.audit.actor(persona).accountId();
    }
}
