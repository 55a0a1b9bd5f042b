package auditway.platform.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.TestDatabase;
import auditway.platform.calendar.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("both-databases")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrailTests {

    private static final TrailEntry ENTRY = TrailEntry.by("a-1", "Marta Lindqvist", "Coordinator")
            .did("Team appointed")
            .about("MSP-2026-014")
            .because("Only team free in November")
            .changed(null, "David Pool");

    private final SettableClock clock = new SettableClock();
    private final DataSource database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final Trail trail = new Trail(new TrailRows(jdbc), (audit, actor) -> Optional.empty(), clock);
    private final TransactionTemplate transaction = new TransactionTemplate(new DataSourceTransactionManager(database));

    @BeforeAll
    void stopTheClock() {
        clock.set(Instant.parse("2026-11-23T08:00:00.123456789Z"));
    }

    private KeptEntry record(String audit) {
        return transaction.execute(status -> trail.record(ENTRY.on(audit)));
    }

    private void keep(String audit, int entries) {
        IntStream.range(0, entries).forEach(n -> record(audit));
    }

    @Test
    void rule_27_every_entry_keeps_who_when_why_and_both_values() {
        KeptEntry kept = transaction.execute(status -> trail.record(TrailEntry.by("a-2", "Jana Kruse", "Partner lead")
                .did("Slot chosen")
                .on("A-1")
                .because("Suits the team")
                .changed("Tue 17 Nov", "Wed 18 Nov")));
        assertThat(trail.before("A-1", Integer.MAX_VALUE, 10)).containsExactly(kept);
        assertThat(kept.at()).isEqualTo(Instant.parse("2026-11-23T08:00:00.123456Z"));
        assertThat(kept.entry().newValue()).isEqualTo("Wed 18 Nov");
    }

    @Test
    void rule_27_each_entry_is_sealed_by_the_one_before() {
        KeptEntry first = record("A-2");
        KeptEntry second = record("A-2");
        assertThat(first.number()).isOne();
        assertThat(first.previousHash()).isEqualTo("0".repeat(64));
        assertThat(second.previousHash()).isEqualTo(first.hash());
        assertThat(trail.verify("A-2")).isEmpty();
    }

    @Test
    void audits_have_chains_of_their_own_and_so_has_the_house() {
        record("A-3");
        KeptEntry house = transaction.execute(status -> trail.record(ENTRY));
        assertThat(house.entry().auditId()).isNull();
        assertThat(trail.before("A-3", Integer.MAX_VALUE, 10)).hasSize(1);
        assertThat(trail.before(null, Integer.MAX_VALUE, 10)).contains(house);
        assertThat(trail.verify(null)).isEmpty();
    }

    @Test
    void pages_go_back_from_the_newest() {
        keep("A-4", 5);
        List<KeptEntry> page = trail.before("A-4", Integer.MAX_VALUE, 2);
        assertThat(page).extracting(KeptEntry::number).containsExactly(5, 4);
        assertThat(trail.before("A-4", 4, 2)).extracting(KeptEntry::number).containsExactly(3, 2);
    }

    @Test
    void a_refused_action_leaves_nothing() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    trail.record(ENTRY.on("A-5"));
                    throw new IllegalStateException("refused");
                }))
                .hasMessage("refused");
        assertThat(trail.before("A-5", Integer.MAX_VALUE, 10)).isEmpty();
        assertThat(record("A-5").number()).isOne();
    }

    @Test
    void a_changed_entry_is_found() {
        keep("A-6", 3);
        jdbc.sql("update trail_entry set reason = 'Nobody else' where chain = 'A-6' and seq = 2")
                .update();
        assertThat(trail.verify("A-6")).contains(new BrokenLink(2, "Entry 2 of A-6 was changed after it was written."));
    }

    @Test
    void a_removed_entry_is_found_in_the_middle_and_at_the_end() {
        keep("A-7", 3);
        jdbc.sql("delete from trail_entry where chain = 'A-7' and seq = 3").update();
        assertThat(trail.verify("A-7")).contains(new BrokenLink(3, "Entry 3 of A-7 is missing."));
        jdbc.sql("delete from trail_entry where chain = 'A-7' and seq = 1").update();
        assertThat(trail.verify("A-7")).contains(new BrokenLink(1, "Entry 1 of A-7 is missing."));
    }

    @Test
    void a_rewritten_entry_breaks_the_one_after_it() {
        keep("A-8", 2);
        KeptEntry first = trail.before("A-8", 2, 1).get(0);
        TrailEntry forged = first.entry().because("Forged");
        String hash = Fingerprint.of("A-8", 1, first.at(), forged, first.previousHash());
        jdbc.sql("update trail_entry set reason = 'Forged', hash = ? where chain = 'A-8' and seq = 1")
                .param(hash)
                .update();
        assertThat(trail.verify("A-8"))
                .contains(new BrokenLink(2, "Entry 2 of A-8 does not continue the entry before it."));
    }

    @Test
    void those_who_append_at_once_keep_one_chain() throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Callable<KeptEntry>> actions = new ArrayList<>();
            IntStream.range(0, 80).forEach(n -> actions.add(() -> record("A-9")));
            for (Future<KeptEntry> done : people.invokeAll(actions)) {
                assertThat(done.get().number()).isBetween(1, 80);
            }
        } finally {
            people.shutdown();
        }
        assertThat(trail.before("A-9", Integer.MAX_VALUE, 100)).hasSize(80);
        assertThat(trail.verify("A-9")).isEmpty();
    }

    @Test
    void text_of_any_length_and_kind_is_kept() {
        String reason = "Grüße \0 " + "x".repeat(20_000);
        transaction.executeWithoutResult(status -> trail.record(ENTRY.on("A-10").because(reason)));
        assertThat(trail.before("A-10", Integer.MAX_VALUE, 1).get(0).entry().reason())
                .isEqualTo(reason.replace("\0", ""));
        assertThat(trail.verify("A-10")).isEmpty();
    }
}
