package auditway.change.relief;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.request.Requests;
import auditway.followup.actionitem.ItemDeadlines;
import auditway.platform.calendar.SettableClock;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When, how often and for how long more time is given (rule 14). */
@ApplicationTest
@Tag("both-databases")
class ExtensionLimitsTests {

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
    void rule_14_an_extension_is_asked_before_the_due_date() {
        clock.set(item.first.due().at());
        assertThatThrownBy(() -> item.asks(5))
                .isInstanceOf(Conflict.class)
                .hasMessage("More time is asked for before the due date, and that of " + item.first.label()
                        + " has passed.");
        assertThat(requests.visible(item.audit.id, item.audit.actor(JANA))).isEmpty();
    }

    @Test
    void rule_14_an_extension_is_reasoned_and_comes_with_a_plan() {
        assertThatThrownBy(() -> item.gaps.asks(JANA, "request-extension", item.first.id(), Map.of("days", 5)))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactlyInAnyOrder("reason", "plan"));
    }

    @Test
    void rule_14_an_item_is_extended_once() {
        item.asks(5);
        assertThatThrownBy(() -> item.asks(5)).isInstanceOf(Conflict.class).hasMessageContaining("is being decided");
        item.granted(5);
        assertThatThrownBy(() -> item.asks(5))
                .isInstanceOf(Conflict.class)
                .hasMessage("An action item is extended once, and " + item.first.label() + " was.");
    }

    @Test
    void what_was_refused_once_is_decided_by_the_programme_manager_and_not_heard_a_third_time() {
        item.asks(5);
        item.gaps.completes(DAVID, "decideExtension", Map.of("outcome", "refused", "answer", "There is time."));
        item.asks(5);
        item.gaps.completes(HELEN, "decideLongExtension", Map.of("outcome", "refused", "answer", "There is time."));

        assertThatThrownBy(() -> item.asks(5)).isInstanceOf(Conflict.class).hasMessageContaining("asked for twice");
        assertThat(item.now().due()).isEqualTo(item.first.due());
    }

    @Test
    void rule_14_nobody_grants_more_than_thirty_days_or_more_than_was_asked_for() {
        assertThatThrownBy(() -> item.asks(31))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("at most 30 calendar days");
        item.asks(5);
        assertThatThrownBy(() -> item.granted(6))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Grant between 1 and 5 calendar days");
    }

    @Test
    void rule_14_an_extension_never_goes_past_the_hard_stop() {
        item.audit
                .get(JdbcClient.class)
                .sql("update action_item set due_at = ? where id = ?")
                .params(
                        deadlines
                                .hardStop(item.audit.id)
                                .orElseThrow()
                                .at()
                                .minus(Duration.ofDays(4))
                                .atOffset(java.time.ZoneOffset.UTC),
                        item.first.id())
                .update();

        assertThatThrownBy(() -> item.asks(5))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("The hard stop of the audit leaves 4 calendar days");
        item.asks(4);
        item.granted(4);
        assertThat(item.now().due().at())
                .isEqualTo(deadlines.hardStop(item.audit.id).orElseThrow().at());
    }
}
