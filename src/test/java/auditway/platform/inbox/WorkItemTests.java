package auditway.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.inbox.WorkItem.State;
import auditway.platform.workflow.OpenStep;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkItemTests {

    private static final Instant OPENED = Instant.parse("2026-11-02T17:00:00Z");
    private static final Instant DUE = Instant.parse("2026-11-12T17:00:00Z");

    @Test
    void a_work_item_is_named_as_its_step_belongs_to_its_audit_and_has_a_page() {
        WorkItem item = item("t-1", State.OPEN, DUE, null, "");

        assertThat(item.name()).isEqualTo("Verify closure");
        assertThat(item.auditId()).isEqualTo("MSP-2026-014");
        assertThat(item.path()).isEqualTo("/work-items/t-1");
    }

    @Test
    void an_open_item_is_overdue_once_its_due_date_has_passed() {
        WorkItem item = item("t-1", State.OPEN, DUE, null, "");

        assertThat(item.isOpen()).isTrue();
        assertThat(item.isOverdue(DUE.minusSeconds(1))).isFalse();
        assertThat(item.isOverdue(DUE)).isFalse();
        assertThat(item.isOverdue(DUE.plusSeconds(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = State.class, mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
    void what_is_done_or_withdrawn_is_never_overdue(State state) {
        WorkItem item = item("t-1", state, DUE, null, "");

        assertThat(item.isOpen()).isFalse();
        assertThat(item.isOverdue(DUE.plusSeconds(1))).isFalse();
    }

    @Test
    void nothing_is_overdue_while_its_audit_is_on_hold() {
        WorkItem held = item("t-1", State.OPEN, DUE, "The audit is on hold.", "");

        assertThat(held.isHeld()).isTrue();
        assertThat(held.isOverdue(DUE.plusSeconds(1))).isFalse();
        assertThat(item("t-1", State.OPEN, DUE, null, "").isHeld()).isFalse();
    }

    @Test
    void nobody_is_late_with_what_has_no_date() {
        assertThat(item("t-1", State.OPEN, null, null, "").isOverdue(DUE)).isFalse();
    }

    @Test
    void a_claimed_item_waits_on_its_assignee_and_an_unclaimed_one_on_all_who_may_do_it() {
        assertThat(item("t-1", State.OPEN, DUE, null, "Priya Raman").waitsOn()).isEqualTo("Priya Raman");
        assertThat(item("t-1", State.OPEN, DUE, null, "").waitsOn()).isEqualTo("David Pool, Priya Raman");
    }

    private static WorkItem item(
            String id, State state, @Nullable Instant dueAt, @Nullable String heldWhy, String assigneeName) {
        return new WorkItem(
                id,
                new OpenStep(
                        id,
                        "action-item",
                        "verifyClosure",
                        "Verify closure",
                        "verify-closure",
                        "leadAuditor",
                        "MSP-2026-014",
                        "MSP-2026-014-AI-02"),
                "tecRacer",
                "AI-02",
                "",
                null,
                assigneeName.isEmpty() ? null : "someone",
                assigneeName,
                "David Pool, Priya Raman",
                dueAt,
                "10 business days.",
                OPENED,
                state,
                null,
                "",
                null,
                heldWhy,
                null);
    }
}
