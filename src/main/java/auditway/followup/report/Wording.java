package auditway.followup.report;

import auditway.followup.report.Snapshot.Auditor;
import auditway.followup.report.Snapshot.Conduct;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentences and short forms that a report makes of its facts. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final Set<String> COUNTRIES = Stream.of(Locale.getISOCountries())
            .map(code -> new Locale("", code).getDisplayCountry(Locale.UK))
            .collect(Collectors.toSet());

    private Wording() {}

    static String date(LocalDate date) {
        return DAY.format(date);
    }

    /** "a", "a and b", "a, b and c". */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** At most so many letters, for where a line has no room for more. */
    static String brief(String words, int most) {
        int letters = words.codePointCount(0, words.length());
        return letters <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** First and last sixteen bits twice, enough to compare by eye: "4be1 90c7 … 77d2 e05a". */
    static String fingerprint(String sha256) {
        int end = sha256.length();
        return String.join(
                " ",
                sha256.substring(0, 4),
                sha256.substring(4, 8),
                "…",
                sha256.substring(end - 8, end - 4),
                sha256.substring(end - 4));
    }

    /** The town of an address such as "Vahrenwalder Str. 156, 30165 Hannover, Germany". */
    static String town(String address) {
        List<String> parts = Stream.of(address.split(",")).map(String::strip).toList();
        int last = parts.size() - 1;
        String town = parts.get(last > 0 && COUNTRIES.contains(parts.get(last)) ? last - 1 : last);
        return last == 0 ? "" : town.replaceFirst("^[A-Z]{0,2}-?\\d{4,5} ", "");
    }

    /** "David Pool (lead), Priya Raman, ISSI", firm by firm. */
    static String team(List<Auditor> team) {
        return byFirm(team).entrySet().stream()
                .map(firm -> firm.getValue().stream()
                                .map(auditor -> auditor.lead() ? auditor.name() + " (lead)" : auditor.name())
                                .collect(Collectors.joining(", "))
                        + (firm.getKey().isBlank() ? "" : ", " + firm.getKey()))
                .collect(Collectors.joining("; "));
    }

    /** Who audited whom, where and when, in the sentence that opens every report. */
    static String introduction(Conduct conduct, String partner) {
        String auditors = list(byFirm(conduct.team()).entrySet().stream()
                .map(firm -> list(firm.getValue().stream().map(Auditor::name).toList())
                        + (firm.getKey().isBlank() ? "" : " of " + firm.getKey()))
                .toList());
        String where = conduct.remote()
                ? "remotely with " + partner
                : "at the " + partner + " office" + (conduct.site().isBlank() ? "" : " at " + conduct.site());
        return "The validation audit was conducted by " + auditors + " " + where + ", "
                + conduct.days().when() + ".";
    }

    private static Map<String, List<Auditor>> byFirm(List<Auditor> team) {
        return team.stream().collect(Collectors.groupingBy(Auditor::firm, LinkedHashMap::new, Collectors.toList()));
    }
}
