package auditway.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.inbox.Rebuilding.Rebuilt;
import auditway.platform.inbox.WorkItem.State;
import auditway.platform.workflow.OpenStep;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RebuildingTests {

    @Test
    void a_rebuilt_inbox_tells_what_it_gained_had_put_right_and_lost() {
        WorkItem kept = item("kept", "");
        WorkItem stale = item("mended", "David Pool");
        WorkItem mended = item("mended", "Priya Raman");
        WorkItem lost = item("lost", "");
        WorkItem first = item("first", "");
        WorkItem second = item("second", "");
        WorkItem third = item("third", "");

        Rebuilt rebuilt = Rebuilt.between(
                Map.of("kept", kept, "mended", stale, "lost", lost),
                Map.of("kept", kept, "mended", mended, "first", first, "second", second, "third", third));

        assertThat(rebuilt).isEqualTo(new Rebuilt(3, 1, 1));
        assertThat(rebuilt.sentence()).isEqualTo("3 added, 1 changed, 1 removed");
    }

    @Test
    void an_inbox_that_was_right_stays_as_it_is() {
        Map<String, WorkItem> right = Map.of("kept", item("kept", ""));

        assertThat(Rebuilt.between(right, right)).isEqualTo(new Rebuilt(0, 0, 0));
    }

    private static WorkItem item(String id, String assigneeName) {
        return new WorkItem(
                id,
                new OpenStep(id, "planning", "chooseSlot", "Choose a slot", "choose-slot", "leadAuditor", "T-1", null),
                "tecRacer",
                "",
                "",
                null,
                null,
                assigneeName,
                "",
                null,
                "",
                Instant.EPOCH,
                State.OPEN,
                null,
                "",
                null,
                null,
                null);
    }
}
