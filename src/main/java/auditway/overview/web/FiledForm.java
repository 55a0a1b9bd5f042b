package auditway.overview.web;

import auditway.audit.KeptAnswers;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A completed form as its readers understand it: keys as words, people by name. */
record FiledForm(String title, String by, Instant at, Map<String, String> answers) {

    private static final Pattern ACCOUNT = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Ids of the accounts that the answers name. */
    static List<String> accounts(List<KeptAnswers> kept) {
        return kept.stream()
                .flatMap(one -> ACCOUNT.matcher(one.answers().toString()).results())
                .map(found -> found.group())
                .distinct()
                .toList();
    }

    static FiledForm of(KeptAnswers kept, Map<String, String> names) {
        Map<String, String> answers = new LinkedHashMap<>();
        kept.answers().forEach((key, value) -> answers.put(words(key), words(value, names)));
        return new FiledForm(kept.stepName(), kept.by(), kept.at(), answers);
    }

    private static String words(Object value, Map<String, String> names) {
        if (value instanceof List<?> list) {
            return joined(list, each -> words(each, names), "; ");
        }
        if (value instanceof Map<?, ?> row) {
            return joined(List.copyOf(row.values()), each -> words(each, names), ", ");
        }
        if (value instanceof Boolean answer) {
            return answer ? "Yes" : "No";
        }
        return ACCOUNT.matcher(String.valueOf(value))
                .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }

    private static String joined(List<?> values, Function<Object, String> each, String between) {
        return values.stream().map(each).collect(Collectors.joining(between));
    }

    /** "Lead auditor" for {@code leadAuditor}. */
    private static String words(String key) {
        String spaced = key.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
