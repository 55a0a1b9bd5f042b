package auditway.audit.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Findings of before: who drafted them is what the trail tells first, who worded them last is who stood there. */
@Tag("both-databases")
class DraftersMigrationTests {

    private final OldDatabase old = new OldDatabase("440");

    @Test
    void a_finding_has_its_first_drafter_again_where_the_trail_names_a_person() {
        finding("F-01");
        entry(1, "ines", "F-01");
        entry(2, "david", "F-01");
        finding("F-02");
        entry(3, "system", "F-02");
        entry(4, "ines", "F-02");
        finding("F-03");

        old.migrate();

        assertThat(drafterAndWorder("F-01")).isEqualTo("ines, david");
        assertThat(drafterAndWorder("F-02")).isEqualTo("david, david");
        assertThat(drafterAndWorder("F-03")).isEqualTo("david, david");
    }

    private void finding(String id) {
        old.row(
                "finding",
                Map.of(
                        "id",
                        id,
                        "audit_id",
                        "MSP-2026-014",
                        "ordinal",
                        Integer.parseInt(id.substring(2)),
                        "drafted_by",
                        "david"));
    }

    private void entry(int seq, String actor, String subject) {
        old.row("trail_entry", Map.of("chain", "MSP-2026-014", "seq", seq, "actor_id", actor, "subject", subject));
    }

    private String drafterAndWorder(String id) {
        return old.lines("select drafted_by || ', ' || worded_by from finding where id = '" + id + "'")
                .get(0);
    }
}
