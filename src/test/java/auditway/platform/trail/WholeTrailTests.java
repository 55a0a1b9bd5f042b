package auditway.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    @Test
    void a_chain_that_was_put_in_from_outside_is_told_as_one_too_many() {
        jdbc.sql("insert into trail_head (chain, seq, hash) values ('MSP-2026-666', 0, ?)")
                .param(Fingerprint.NONE)
                .update();
        assertThat(trail.verifyAll().broken()).containsExactly("There are 3 chains, but only 2 were started here.");
    }

    @Test
    void an_entry_that_was_put_in_behind_the_last_is_named() {
        jdbc.sql("""
                        insert into trail_entry (chain, seq, happened_at, actor_id, actor_name, actor_role, action, previous_hash,
                            hash)
                        select chain, 7, happened_at, actor_id, actor_name, actor_role, 'Forged', hash, hash from trail_entry
                        where chain = 'house' and seq = 6""").update();
        assertThat(trail.verifyAll().broken()).containsExactly("Entry 7 of house was added behind the last one.");
    }

    @Test
    void what_people_do_while_the_trail_is_verified_is_no_break() {
        Trail walked = new Trail(new Meanwhile(), (audit, actor) -> Optional.empty(), Clock.systemUTC());
        assertThat(walked.verifyAll().broken()).isEmpty();
        assertThat(walked.verify("MSP-2026-001")).isEmpty();
        assertThat(trail.verifyAll().broken()).isEmpty();
        assertThat(trail.verifyAll().entries()).isGreaterThan(12);
    }

    /** Each time rows are read, a person appends to every chain and starts another one right after. */
    private final class Meanwhile extends TrailRows {

        private int times;

        Meanwhile() {
            super(jdbc);
        }

        @Override
        Heads heads() {
            return then(super.heads());
        }

        @Override
        Optional<Head> head(String chain) {
            return then(super.head(chain));
        }

        @Override
        List<KeptEntry> between(String chain, int after, int last) {
            return then(super.between(chain, after, last));
        }

        @Override
        Optional<Integer> beyondHead(String chain) {
            return then(super.beyondHead(chain));
        }

        private <T> T then(T read) {
            times++;
            for (String chain : Arrays.asList("MSP-2026-001", null, "MSP-2027-%03d".formatted(times))) {
                trail.record(new TrailEntry(
                        chain, "marta", "Marta", "Coordinator", "Act meanwhile", null, null, null, null));
            }
            return read;
        }
    }

    private Status health() {
        TrailWatch watch = new TrailWatch(trail);
        watch.verify();
        return new TrailHealth(watch).health().getStatus();
    }
}
