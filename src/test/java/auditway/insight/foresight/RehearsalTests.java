package auditway.insight.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.workflow.Timers;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a forecast tells is about its audit, and names the thing. */
class RehearsalTests {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");

    private final Rehearsal rehearsal = new Rehearsal("MSP-2026-014", Acting.NOBODY, NOW);

    @Test
    void a_mail_about_another_audit_is_not_told() {
        assertThat(rehearsal.concerns("MSP-2026-014")).isTrue();
        assertThat(rehearsal.concerns("MSP-2026-015")).isFalse();
        assertThat(rehearsal.concerns(null)).isTrue();
    }

    @Test
    void a_limit_names_the_action_item_it_is_for() {
        assertThat(rehearsal.named(limit("MSP-2026-014-AI-03"))).isEqualTo("Grace passed, AI-03");
        assertThat(rehearsal.named(limit("MSP-2026-014"))).isEqualTo("Grace passed");
    }

    private static Timers.Pending limit(String key) {
        return new Timers.Pending("1", "Grace passed", NOW, "action-item", key);
    }
}
