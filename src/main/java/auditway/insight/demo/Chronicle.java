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

/** Lets the audits happen side by side, in the order of time, with the clock of the house moved from action to action. */
@Component
@Profile("demo")
class Chronicle {

    private static final Logger log = LoggerFactory.getLogger(Chronicle.class);

    /** In UTC; every day has a round in the morning of everybody who plays, on either side of the ocean. */
    private static final Duration FIRST_ROUND = Duration.ofHours(7);

    private static final Duration BETWEEN_ROUNDS = Duration.ofHours(8);

    /** Mail about work of longer ago would tell nobody anything. */
    private static final Duration REMEMBERED = Duration.ofDays(10);

    private record Scene(AuditPlay play, String name, Instant at, Consumer<AuditPlay> action) {}

    private final Map<Deed, Consumer<AuditPlay>> deeds = new EnumMap<>(Deed.class);
    private final TransactionTemplate transaction;
    private final Leaving leaving;
    private final Reminding reminding;
    private final SettableClock clock;

    Chronicle(
            List<Act> acts,
            Leaving leaving,
            TransactionTemplate transaction,
            Reminding reminding,
            SettableClock clock) {
        this.leaving = leaving;
        acts.forEach(act -> deeds.putAll(act.deeds()));
        this.transaction = transaction;
        this.reminding = reminding;
        this.clock = clock;
    }

    /** Plays what has happened before now; the clock runs again afterwards, whatever came. */
    void play(List<AuditPlay> plays, Instant now) {
        long began = System.nanoTime();
        List<Scene> scenes = plays.stream()
                .flatMap(play -> scenes(play, now))
                .sorted(Comparator.comparing(Scene::at))
                .toList();
        try {
            for (int next = 0; next < scenes.size(); next++) {
                play(scenes.get(next));
                Instant until = next + 1 < scenes.size() ? scenes.get(next + 1).at() : now;
                if (until.isAfter(now.minus(REMEMBERED))) {
                    rounds(scenes.get(next).at(), until);
                }
            }
        } finally {
            clock.release();
        }
        log.info(
                "Demo: {} audits played in {} s.",
                plays.size(),
                Duration.ofNanos(System.nanoTime() - began).toSeconds());
    }

    /** Between two scenes people are reminded, as the processes would do it. */
    private void rounds(Instant from, Instant until) {
        Instant at = from.truncatedTo(ChronoUnit.DAYS).plus(FIRST_ROUND);
        for (; !at.isAfter(until); at = at.plus(BETWEEN_ROUNDS)) {
            if (at.isAfter(from)) {
                clock.set(at);
                reminding.send();
            }
        }
    }

    private Stream<Scene> scenes(AuditPlay play, Instant now) {
        Stream<Scene> regular = Stream.of(Deed.values())
                .filter(action -> play.tells(action, now))
                .map(action -> new Scene(play, action.name(), play.times.of(action), known(action)));
        Stream<Scene> departure = Stream.ofNullable(play.story.leaves())
                .map(leaves ->
                        new Scene(play, leaves.form(), now.minus(leaves.days(), ChronoUnit.DAYS), leaving::leave));
        return Stream.concat(regular, departure);
    }

    private Consumer<AuditPlay> known(Deed action) {
        Consumer<AuditPlay> known = deeds.get(action);
        if (known == null) {
            throw new IllegalStateException("No act of the demo knows the action " + action);
        }
        return known;
    }

    private void play(Scene scene) {
        clock.set(scene.at());
        try {
            transaction.executeWithoutResult(status -> scene.action().accept(scene.play()));
        } catch (RuntimeException broken) {
            throw new IllegalStateException(
                    "The demo cannot play " + scene.name() + " of "
                            + scene.play().story.partner() + ": " + broken.getMessage(),
                    broken);
        }
    }
}
