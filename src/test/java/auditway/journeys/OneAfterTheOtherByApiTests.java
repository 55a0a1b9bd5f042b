package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditStates;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Accounts;
import auditway.platform.people.DemoPeople;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is done beside an audit's way on its day, pair by pair: the second is refused where the first made it senseless. */
@ApplicationTest
@Tag("both-databases")
class OneAfterTheOtherByApiTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Editions editions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Api api;
    private AuditByApi audit;
    private ActsOnTheDay acts;

    /** Its team is engaged by no other audit, whatever other tests began. */
    @BeforeEach
    void on_the_morning_of_an_audit() {
        AuditStates.endAll(jdbc);
        api = new Api(port);
        audit = AuditByApi.ofOneControl(api, "pairs", people, editions, clock);
        audit.prerequisitesAreMet();
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
        audit.auditIsPrepared();
        clock.set(audit.day.atTime(LocalTime.of(9, 30)).atZone(BERLIN).toInstant());
        acts = new ActsOnTheDay(api, audit, PRIYA.account(accounts).id());
    }

    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            no-show     | other date  | David Pool has recorded a no-show; what follows is decided first.
            no-show     | opening     | David Pool has recorded a no-show; what follows is decided first.
            no-show     | hold        | David Pool has recorded a no-show; what follows is decided first.
            other date  | no-show     | has asked for another date already; wait until that is decided.
            break-off   | closing     | David Pool has broken the audit off; what follows is decided first.
            """)
    void the_second_is_refused_where_the_first_made_it_senseless(
            String first, String second, @Nullable String refused) {
        if (first.equals("break-off")) {
            does("opening").answers(200);
        }
        if (second.equals("closing")) {
            assessed();
        }
        assertThat(does(first).status()).as(first).isLessThan(300);
        Api.Reply reply = does(second);
        if (refused == null) {
            assertThat(reply.status()).as(second).isLessThan(300);
        } else {
            assertThat(reply.isRefused(409).path("detail").asString()).contains(refused);
        }
    }

    @Tag("exhaustive")
    @ParameterizedTest(name = "{1} after {0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            no-show     | no-show     | David Pool has recorded a no-show; what follows is decided first.
            no-show     | break-off   | David Pool has recorded a no-show; what follows is decided first.
            no-show     | replacement |
            no-show     | withdrawal  |
            no-show     | cancel      |
            other date  | other date  | has asked for another date already; wait until that is decided.
            other date  | hold        | has asked for another date already; wait until that is decided.
            other date  | opening     |
            other date  | replacement |
            other date  | withdrawal  |
            other date  | cancel      |
            opening     | no-show     | The opening meeting was held, so both sides came; break the audit off instead.
            opening     | other date  | The audit has begun; its lead auditor can break it off, which leads to another date.
            opening     | opening     | was already completed by David Pool
            opening     | break-off   |
            opening     | hold        |
            opening     | cancel      |
            break-off   | break-off   | David Pool has broken the audit off; what follows is decided first.
            break-off   | no-show     | David Pool has broken the audit off; what follows is decided first.
            break-off   | other date  | David Pool has broken the audit off; what follows is decided first.
            break-off   | hold        | David Pool has broken the audit off; what follows is decided first.
            break-off   | cancel      |
            hold        | hold        | is on hold; ask again once it continues.
            hold        | no-show     | is on hold; ask again once it continues.
            hold        | other date  | is on hold; ask again once it continues.
            hold        | replacement | is on hold; ask again once it continues.
            hold        | opening     | has put
            hold        | withdrawal  |
            hold        | cancel      |
            replacement | replacement | is being replaced already; wait until that is done.
            replacement | no-show     |
            replacement | other date  |
            replacement | hold        |
            cancel      | cancel      | This cannot be asked for where
            cancel      | withdrawal  | This cannot be asked for where
            cancel      | no-show     | This cannot be asked for where
            cancel      | other date  | This cannot be asked for where
            cancel      | hold        | This cannot be asked for where
            cancel      | replacement | This cannot be asked for where
            cancel      | opening     | is no longer needed
            withdrawal  | cancel      | This cannot be asked for where
            withdrawal  | hold        | This cannot be asked for where
            """)
    void every_other_pair_is_refused_or_taken_by_the_same_rule(String first, String second, @Nullable String refused) {
        the_second_is_refused_where_the_first_made_it_senseless(first, second, refused);
    }

    @Test
    void of_a_no_show_another_date_and_the_opening_at_the_same_moment_nothing_is_taken_that_another_made_senseless()
            throws Exception {
        List<String> all = List.of("no-show", "other date", "opening");
        Map<String, Integer> answers = atOnce(all);
        assertThat(answers.values()).allMatch(status -> status < 300 || status == 409);
        boolean noShow = answers.get("no-show") < 300;
        assertThat(noShow && (answers.get("other date") < 300 || answers.get("opening") < 300))
                .as(answers.toString())
                .isFalse();
        assertThat(answers.values()).anyMatch(status -> status < 300);
    }

    private Map<String, Integer> atOnce(List<String> all) throws Exception {
        List<Callable<Api.Reply>> ready = all.stream().map(acts::ready).toList();
        CyclicBarrier together = new CyclicBarrier(all.size());
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Future<Integer>> replies = ready.stream()
                    .map(one -> threads.submit(() -> {
                        together.await();
                        return one.call().status();
                    }))
                    .toList();
            Map<String, Integer> answers = new LinkedHashMap<>();
            for (int i = 0; i < all.size(); i++) {
                answers.put(all.get(i), replies.get(i).get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private Api.Reply does(String what) {
        try {
            return acts.ready(what).call();
        } catch (Exception failed) {
            throw new AssertionError(what, failed);
        }
    }

    private void assessed() {
        api.put(
                        DAVID.email(),
                        audit.at("/assessments/1.1"),
                        Map.of("verdict", "MET", "methods", List.of("PROCESS"), "reason", "", "note", ""))
                .answers(200);
        audit.desk.completes(
                audit.desk.waits(DAVID.email(), "assessSection") ? DAVID.email() : audit.second.email(),
                "assessSection",
                Map.of());
    }
}
