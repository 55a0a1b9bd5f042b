package auditway.platform.web;

import auditway.platform.refusal.Answered;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text that came with a refused request and no form that says it in words, shown to its sender so that it can be copied. */
final class Typed {

    private static final Pattern SECRET = Pattern.compile("old|.*passw.*", Pattern.CASE_INSENSITIVE);
    /** Keys, options of a choice, and ids of records: {@code 0aa37146-7c79-…}, {@code NOT_MET}, {@code MSP-2026-011-AI-01}. */
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]+|[A-Z0-9_]+|[A-Z]+-\\d{4}-\\d+[A-Z0-9-]*");

    private static final int SHORT = 20;
    private static final int LONGEST = 20_000;
    private static final int MOST = 40;

    private Typed() {}

    /** What was posted as running text; ids, choices and passwords are left out. */
    static List<Answered> in(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod())) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> entry.getKey().matches("[A-Za-z][A-Za-z0-9_.\\[\\]-]*")
                        && !SECRET.matcher(entry.getKey()).matches())
                .flatMap(entry -> Arrays.stream(entry.getValue())
                        .map(String::strip)
                        .filter(Typed::isRunningText)
                        .map(text -> new Answered(label(entry.getKey()), text)))
                .limit(MOST)
                .toList();
    }

    private static boolean isRunningText(String text) {
        boolean words = text.indexOf(' ') > 0 || text.indexOf('\n') > 0;
        return (words || text.length() > SHORT && !ID.matcher(text).matches()) && text.length() <= LONGEST;
    }

    /** "correctiveAction" is read as "Corrective action". */
    private static String label(String name) {
        String words = name.replaceAll("([a-z])([A-Z])", "$1 $2")
                .replaceAll("[^A-Za-z0-9]+", " ")
                .strip();
        return words.substring(0, 1).toUpperCase(Locale.ROOT)
                + words.substring(1).toLowerCase(Locale.ROOT);
    }
}
