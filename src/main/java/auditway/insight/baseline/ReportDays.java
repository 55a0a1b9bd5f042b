package auditway.insight.baseline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as reports write them, with the month in words or as ISO 8601 has them; never 3/5/2019, which is two days. */
final class ReportDays {

    /** What a day in a sentence looks like. */
    static final String DAY = "(?:\\d{1,2}(?:st|nd|rd|th|\\.)? \\p{L}+\\.?,? \\d{4}"
            + "|\\p{L}+\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{4}-\\d{2}-\\d{2})";

    private static final List<DateTimeFormatter> FORMATS = Stream.of(
                    "d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu", "uuuu-MM-dd")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH)
                    .withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private ReportDays() {}

    static Optional<LocalDate> read(String text) {
        String day = Words.plain(text)
                .replaceAll("(?<=\\d)(?:st|nd|rd|th|\\.)(?= |,|$)", "")
                .replaceAll("(?<=\\p{L})\\.(?= )", "")
                .replace(",", "")
                .replaceAll("\\.$", "")
                .replaceAll("(?i)\\bSept\\b", "Sep");
        return FORMATS.stream().flatMap(format -> parsed(day, format)).findFirst();
    }

    private static Stream<LocalDate> parsed(String day, DateTimeFormatter format) {
        try {
            return Stream.of(LocalDate.parse(day, format));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }
}
