package auditway.platform.inbox;

import auditway.platform.author.AuthorFiles;
import auditway.platform.author.UnfitFile;
import auditway.platform.inbox.ReminderPolicy.Hearer;
import auditway.platform.inbox.ReminderPolicy.Rules;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads {@code config/reminders.yaml}; whatever is wrong in it is told with its key and what was expected there. */
final class ReminderFile {

    static final String FILE = "config/reminders.yaml";

    private static final String DIGEST = "digest";
    private static final String ESCALATE = "escalate";
    private static final Map<String, Hearer> HEARERS =
            Map.of("coordinator", Hearer.COORDINATOR, "programmeManager", Hearer.PROGRAMME_MANAGER);

    private ReminderFile() {}

    /** The file beside the application, else the one inside it. */
    static String read(AuthorFiles authors) {
        return authors.text(FILE).orElseThrow(() -> new UnfitFile(FILE + " is missing."));
    }

    static Rules parse(String yaml) {
        Map<?, ?> entries = map("", load(yaml));
        Map<String, List<ReminderMoment>> reminders = new TreeMap<>();
        entries.forEach((key, value) -> {
            if (!key.equals(DIGEST) && !key.equals(ESCALATE)) {
                reminders.put(key.toString(), moments(key.toString(), value, moment -> true));
            }
        });
        if (!reminders.containsKey(ReminderPolicy.OTHERS)) {
            throw wrong(ReminderPolicy.OTHERS, "a list of moments for all steps without a line of their own", null);
        }
        return new Rules(reminders, escalations(entries.get(ESCALATE)), digest(entries.get(DIGEST)));
    }

    static void checkSteps(Rules rules, Set<String> known) {
        checkSteps("", rules.reminders().keySet(), known);
        checkSteps(ESCALATE + ".", rules.escalations().keySet(), known);
    }

    private static void checkSteps(String where, Set<String> named, Set<String> known) {
        named.stream()
                .filter(step -> !step.equals(ReminderPolicy.OTHERS) && !known.contains(step))
                .findFirst()
                .ifPresent(step -> {
                    throw wrong(where + step, "\"default\" or the id of a step in processes/ such as chooseSlot", step);
                });
    }

    private static @Nullable Object load(String yaml) {
        try {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        } catch (YAMLException broken) {
            throw new UnfitFile(FILE + " is no YAML: " + broken.getMessage(), broken);
        }
    }

    private static Map<String, Map<Hearer, List<ReminderMoment>>> escalations(@Nullable Object value) {
        Map<String, Map<Hearer, List<ReminderMoment>>> escalations = new TreeMap<>();
        escalations.put(ReminderPolicy.OTHERS, Map.of());
        if (value != null) {
            map(ESCALATE, value)
                    .forEach((step, levels) -> escalations.put(step.toString(), levels(ESCALATE + "." + step, levels)));
        }
        return escalations;
    }

    private static Map<Hearer, List<ReminderMoment>> levels(String where, @Nullable Object value) {
        Map<Hearer, List<ReminderMoment>> levels = new EnumMap<>(Hearer.class);
        map(where, value).forEach((role, moments) -> {
            Hearer hearer = HEARERS.get(role.toString());
            if (hearer == null) {
                throw wrong(where, "coordinator or programmeManager", role);
            }
            levels.put(hearer, moments(where + "." + role, moments, ReminderMoment::isLate));
        });
        return levels;
    }

    private static List<ReminderMoment> moments(
            String where, @Nullable Object value, Predicate<ReminderMoment> allowed) {
        if (!(value instanceof List<?> texts)) {
            throw wrong(where, "a list of moments such as [80 %, 1 day after]", value);
        }
        return texts.stream().map(text -> moment(where, text, allowed)).toList();
    }

    private static ReminderMoment moment(String where, @Nullable Object text, Predicate<ReminderMoment> allowed) {
        ReminderMoment moment = ReminderMoment.parse(String.valueOf(text))
                .orElseThrow(() -> wrong(where, "\"80 %\", \"7 days before\" or \"1 day after\"", text));
        if (!allowed.test(moment)) {
            throw wrong(where, "a moment after the due date such as \"2 days after\"", text);
        }
        return moment;
    }

    /** YAML reads 10:30 as the number of minutes it stands for. */
    private static LocalTime digest(@Nullable Object value) {
        try {
            return value instanceof Number minutes
                    ? LocalTime.ofSecondOfDay(minutes.longValue() * 60)
                    : LocalTime.parse(String.valueOf(value));
        } catch (DateTimeException broken) {
            throw wrong(DIGEST, "a time of day such as 07:00", value);
        }
    }

    private static Map<?, ?> map(String where, @Nullable Object value) {
        if (!(value instanceof Map<?, ?> entries)) {
            throw wrong(where, "a line for \"default\" and one for each step that differs", value);
        }
        return entries;
    }

    private static UnfitFile wrong(String where, String expected, @Nullable Object found) {
        return new UnfitFile("%s%s: %s was expected%s."
                .formatted(
                        FILE,
                        where.isEmpty() ? "" : ", " + where,
                        expected,
                        found == null ? ", there is nothing" : ", found \"" + found + "\""));
    }
}
