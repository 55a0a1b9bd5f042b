package auditway.insight.demo;

import auditway.platform.calendar.SettableClock;
import auditway.platform.inbox.Reminding;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Plays all demo audits action by action in the order of time, with the clock of the application moved along. */
@Component
@Profile("demo")
class DemoHistory {

    private static final Logger log = LoggerFactory.getLogger(DemoHistory.class);

    /** In UTC; every day has a round in the morning of everybody who plays, on either side of the ocean. */
    private static final Duration FIRST_ROUND = Duration.ofHours(7);

    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(8);

    /** Mail about work of longer ago would tell nobody anything. */
    private static final Duration REMEMBERED = Duration.ofDays(10);

    private record Scheduled(DemoAudit audit, String name, Instant at, Consumer<DemoAudit> action) {}

    private final Map<DemoAction, Consumer<DemoAudit>> actions = new EnumMap<>(DemoAction.class);
    private final TransactionTemplate transaction;
    private final EarlyEndings leaving;
    private final Reminding reminding;
    private final SettableClock clock;

    DemoHistory(
            List<DemoPart> acts,
            EarlyEndings leaving,
            TransactionTemplate transaction,
            Reminding reminding,
            SettableClock clock) {
        this.leaving = leaving;
        acts.forEach(act -> actions.putAll(act.actions()));
        this.transaction = transaction;
        this.reminding = reminding;
        this.clock = clock;
    }

    /** Plays what has happened before now; the clock runs again afterwards, whatever came. */
    void play(List<DemoAudit> audits, Instant now) {
        long began = System.nanoTime();
        List<Scheduled> scheduled = audits.stream()
                .flatMap(audit -> scheduled(audit, now))
                .sorted(Comparator.comparing(Scheduled::at))
                .toList();
        try {
            for (int next = 0; next < scheduled.size(); next++) {
                play(scheduled.get(next));
                Instant until =
                        next + 1 < scheduled.size() ? scheduled.get(next + 1).at() : now;
                if (until.isAfter(now.minus(REMEMBERED))) {
                    rounds(scheduled.get(next).at(), until);
                }
            }
        } finally {
            clock.release();
        }
        log.info(
                "Demo: {} audits played in {} s.",
                audits.size(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    /** Between two actions people are reminded, as the processes would do it. */
    private void rounds(Instant from, Instant until) {
        Instant at = from.truncatedTo(ChronoUnit.DAYS).plus(FIRST_ROUND);
        for (; !at.isAfter(until); at = at.plus(BETWEEN_ROUNDS)) {
            if (at.isAfter(from)) {
                clock.set(at);
                reminding.send();
            }
        }
    }

    private Stream<Scheduled> scheduled(DemoAudit audit, Instant now) {
        Stream<Scheduled> regular = Stream.of(DemoAction.values())
                .filter(action -> audit.tells(action, now))
                .map(action -> new Scheduled(audit, action.name(), audit.times.of(action), known(action)));
        Stream<Scheduled> departure = Stream.ofNullable(audit.planned.leaves())
                .map(leaves ->
                        new Scheduled(audit, leaves.form(), now.minus(leaves.days(), ChronoUnit.DAYS), leaving::leave));
        return Stream.concat(regular, departure);
    }

    private Consumer<DemoAudit> known(DemoAction action) {
        Consumer<DemoAudit> known = actions.get(action);
        if (known == null) {
            throw new IllegalStateException("No act of the demo knows the action " + action);
        }
        return known;
    }

    private void play(Scheduled scheduled) {
        clock.set(scheduled.at());
        try {
            transaction.executeWithoutResult(status -> scheduled.action().accept(scheduled.audit()));
        } catch (RuntimeException broken) {
            throw new IllegalStateException(
                    "The demo cannot play " + scheduled.name() + " of "
                            + scheduled.audit().planned.partner() + ": " + broken.getMessage(),
                    broken);
        }
    }
}
