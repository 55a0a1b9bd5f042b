package auditway.platform.inbox;

import auditway.platform.author.AuthorFiles;
import auditway.platform.workflow.StepsKnown;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who is told when about open work: {@code config/reminders.yaml}, for every step alike unless it has a line of its own. */
@Component
public class ReminderPolicy {

    static final String OTHERS = "default";

    private final Rules rules;

    /** Who hears of a work item. */
    public enum Hearer {
        /** The one who has it to do. */
        HOLDER,
        COORDINATOR,
        PROGRAMME_MANAGER
    }

    /** A person is told of a work item that is still open then; to the second, since databases keep no more than microseconds. */
    public record Call(Hearer hearer, Instant at) {

        public Call {
            at = at.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /** What the file says, by step. */
    record Rules(
            Map<String, List<ReminderMoment>> reminders,
            Map<String, Map<Hearer, List<ReminderMoment>>> escalations,
            LocalTime digestAt) {}

    @Autowired
    ReminderPolicy(AuthorFiles authors) {
        this(ReminderFile.read(authors));
    }

    ReminderPolicy(String yaml) {
        this.rules = ReminderFile.parse(yaml);
    }

    /**
     * Everybody who hears of a step that stays open, and when, the earliest first; nobody where it has no due date.
     *
     * @param openedAt when the step opened
     */
    public List<Call> calls(String step, Instant openedAt, @Nullable Instant dueAt) {
        List<Call> calls = new ArrayList<>();
        if (dueAt != null) {
            Duration time = Duration.between(openedAt, dueAt);
            of(rules.reminders(), step).forEach(moment -> calls.add(new Call(Hearer.HOLDER, moment.at(dueAt, time))));
            of(rules.escalations(), step)
                    .forEach((hearer, moments) ->
                            moments.forEach(moment -> calls.add(new Call(hearer, moment.at(dueAt, time)))));
        }
        calls.sort(Comparator.comparing(Call::at).thenComparing(Call::hearer));
        return calls;
    }

    /** The next moment after {@code now} at which anybody hears of a step, null if there is none. */
    @Nullable
    Instant next(String step, Instant openedAt, @Nullable Instant dueAt, Instant now) {
        return calls(step, openedAt, dueAt).stream()
                .map(Call::at)
                .filter(at -> at.isAfter(now))
                .findFirst()
                .orElse(null);
    }

    /** Refuses lines for steps that no diagram has. */
    @EventListener
    void check(StepsKnown known) {
        ReminderFile.checkSteps(rules, known.steps());
    }

    /** When a person's digest of the day is written, on that person's clock. */
    public LocalTime digestAt() {
        return rules.digestAt();
    }

    private static <T> T of(Map<String, T> byStep, String step) {
        return byStep.containsKey(step)
                ? Objects.requireNonNull(byStep.get(step))
                : Objects.requireNonNull(byStep.get(OTHERS));
    }
}
