package auditway.insight.foresight;

import auditway.audit.audit.AuditDirectory;
import auditway.platform.form.FormDescription.Field;
import auditway.platform.form.Option;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The good answer to a question by its kind: the first option, which forms offer for what usually follows; yes; today. */
@Component
class UsualAnswers {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d+)]\\.(\\w+)");

    /** Long enough for every question that asks for reasons. */
    private static final String WORDS = "As agreed between both sides, with reasons that everyone knows.";

    private final AuditDirectory audits;
    private final Clock clock;

    UsualAnswers(AuditDirectory audits, Clock clock) {
        this.audits = audits;
        this.clock = clock;
    }

    /** Answers a question that was missed; false where there is nothing better to say. */
    boolean mend(Map<String, Object> answers, String path, List<Field> fields, String auditId) {
        Matcher row = ROW.matcher(path);
        if (row.matches()) {
            return field(fields, row.group(1))
                    .flatMap(list -> field(Objects.requireNonNullElse(list.fields(), List.of()), row.group(3)))
                    .map(field -> put(rowOf(answers, row), field, auditId))
                    .orElse(false);
        }
        return field(fields, path).map(field -> put(answers, field, auditId)).orElse(false);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> rowOf(Map<String, Object> answers, Matcher row) {
        List<Map<String, Object>> rows =
                (List<Map<String, Object>>) answers.computeIfAbsent(row.group(1), key -> new ArrayList<>());
        return rows.get(Integer.parseInt(row.group(2)));
    }

    private boolean put(Map<String, Object> answers, Field field, String auditId) {
        Object answer = answer(field, audits.get(auditId).zone());
        return answer != null && !Objects.equals(answers.put(field.key(), answer), answer);
    }

    private @Nullable Object answer(Field field, ZoneId zone) {
        List<Option> options = field.options();
        LocalDateTime now = LocalDateTime.now(clock.withZone(zone)).truncatedTo(ChronoUnit.MINUTES);
        return switch (field.type()) {
            case "boolean" -> true;
            case "date" -> now.toLocalDate().toString();
            case "time" -> now.toLocalTime().toString();
            case "datetime" -> now.toString();
            case "integer", "number" -> 1;
            case "strings" ->
                options == null ? null : options.stream().map(Option::value).toList();
            case "rows" -> new ArrayList<>(List.of(new HashMap<>()));
            case "string" ->
                options == null
                        ? WORDS
                        : options.stream().map(Option::value).findFirst().orElse(null);
            default -> null;
        };
    }

    private static Optional<Field> field(List<Field> fields, String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
