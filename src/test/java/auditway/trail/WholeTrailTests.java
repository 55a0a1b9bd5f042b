package auditway.trail;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done to the trail behind its back is noticed by the nightly look and told by the health. */
@Tag("both-databases")
class WholeTrailTests {

    private final DataSource database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Trail trail =
            TestTrail.of(database, Clock.fixed(Instant.parse("2026-11-23T08:30:00Z"), ZoneOffset.UTC));

    @BeforeEach
    void written() {
        for (int i = 0; i < 6; i++) {
            trail.record(TrailEntry.by("marta", "Marta", "Coordinator")
                    .did("Act " + i)
                    .on("MSP-2026-001"));
            trail.record(TrailEntry.by("samuel", "Samuel", "Administrator").did("Act " + i));
        }
    }

    @Test
    void a_whole_trail_is_verified_with_its_entries_counted() {
        Verified found = trail.verifyAll();
        assertThat(found.entries()).isEqualTo(12);
        assertThat(found.broken()).isEmpty();
        assertThat(health()).isEqualTo(Status.UP);
    }

    @Test
    void a_changed_word_is_named() {
        jdbc.sql("update trail_entry set action = 'Other' where chain = 'house' and seq = 3")
                .update();
        assertThat(trail.verifyAll().broken()).containsExactly("Entry 3 of house was changed after it was written.");
        assertThat(health()).isEqualTo(TrailHealth.BROKEN);
    }

    @Test
    void a_tail_that_was_cut_is_named() {
        jdbc.sql("delete from trail_entry where chain = 'MSP-2026-001' and seq > 1")
                .update();
        assertThat(trail.verifyAll().broken()).containsExactly("Entry 2 of MSP-2026-001 is missing.");
    }

    @Test
    void a_chain_that_was_removed_as_a_whole_is_missed() {
        jdbc.sql("delete from trail_entry where chain = 'MSP-2026-001'").update();
        jdbc.sql("delete from trail_head where chain = 'MSP-2026-001'").update();
        assertThat(trail.verifyAll().broken()).containsExactly("1 of 2 chains are missing.");
    }

    private Status health() {
        TrailHealth health = new TrailHealth(trail);
        health.verify();
        return health.health().getStatus();
    }
}
