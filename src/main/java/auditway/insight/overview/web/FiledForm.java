package auditway.insight.overview.web;

import auditway.audit.audit.KeptAnswers;
import auditway.platform.form.Forms;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A completed form as its readers understand it: keys as words, what was chosen as the form says it, people by name. */
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

    static FiledForm of(KeptAnswers kept, Map<String, String> names, Forms forms) {
        Map<String, String> answers = new LinkedHashMap<>();
        BinaryOperator<String> read = (key, value) -> named(forms.label(kept.form(), key, value), names);
        kept.answers()
                .forEach((key, value) -> answers.put(
                        forms.question(kept.form(), key).orElseGet(() -> words(key)), words(key, value, read)));
        return new FiledForm(kept.stepName(), kept.by(), kept.at(), answers);
    }

    private static String words(String key, Object value, BinaryOperator<String> read) {
        if (value instanceof List<?> list) {
            return list.stream().map(each -> words(key, each, read)).collect(Collectors.joining("; "));
        }
        if (value instanceof Map<?, ?> row) {
            return row.entrySet().stream()
                    .map(each -> words(String.valueOf(each.getKey()), each.getValue(), read))
                    .collect(Collectors.joining(", "));
        }
        if (value instanceof Boolean answer) {
            return answer ? "Yes" : "No";
        }
        return read.apply(key, String.valueOf(value));
    }

    private static String named(String text, Map<String, String> names) {
        return ACCOUNT.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }

    /** "Lead auditor" for {@code leadAuditor}. */
    private static String words(String key) {
        String spaced = key.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
        return Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
    }
}
