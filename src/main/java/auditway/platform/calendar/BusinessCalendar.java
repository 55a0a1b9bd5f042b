package auditway.platform.calendar;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The days on which business is done in one country or region, and the time zone its deadlines fall in.
 *
 * @param country ISO 3166 code
 * @param region the region's name, empty for the whole country
 */
public record BusinessCalendar(String country, String region, ZoneId zone, Holidays holidays) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);
    private static final Set<String> WITH_ARTICLE =
            Set.of("AE", "BS", "CF", "DO", "GB", "GM", "KM", "MV", "NL", "PH", "SC", "US");

    /** Whether it is neither in the weekend nor a holiday. */
    public boolean isBusinessDay(LocalDate date) {
        return !holidays.isWeekend(date) && holidays.on(date).isEmpty();
    }

    /** Why no business is done on a day, as a sentence goes on after it: "is a Saturday"; empty on business days. */
    public Optional<String> whyClosed(LocalDate date) {
        return holidays.isWeekend(date)
                ? Optional.of("is a " + date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.UK))
                : holidays.on(date).map(name -> "is " + name + " in " + countryName());
    }

    /** The business day nearest to a date from another on, the later one of two. */
    public LocalDate nearestBusinessDay(LocalDate date, LocalDate earliest) {
        for (int away = 0; ; away++) {
            if (isBusinessDay(date.plusDays(away)) && !date.plusDays(away).isBefore(earliest)) {
                return date.plusDays(away);
            }
            if (isBusinessDay(date.minusDays(away)) && !date.minusDays(away).isBefore(earliest)) {
                return date.minusDays(away);
            }
        }
    }

    /** The sentence that a date is no business day, with the nearest that is one, from another date on; empty on business days. */
    public Optional<String> closed(LocalDate date, LocalDate earliest) {
        return whyClosed(date)
                .map(why -> "%s %s; the nearest business day is %s."
                        .formatted(DAY.format(date), why, DAY.format(nearestBusinessDay(date, earliest))));
    }

    /** That many business days later, earlier for a negative count; for none the date itself or the next business day. */
    public LocalDate plusBusinessDays(LocalDate date, int count) {
        LocalDate day = date;
        if (count == 0) {
            while (!isBusinessDay(day)) {
                day = day.plusDays(1);
            }
            return day;
        }
        int step = Integer.signum(count);
        for (int left = Math.abs(count); left > 0; ) {
            day = day.plusDays(step);
            if (isBusinessDay(day)) {
                left--;
            }
        }
        return day;
    }

    /** How many business days lie after the first day, the last one counted; none where it is not later. */
    public int businessDaysBetween(LocalDate from, LocalDate to) {
        return to.isAfter(from)
                ? Math.toIntExact(from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isBusinessDay)
                        .count())
                : 0;
    }

    /** Where it holds, as it stands after "in": "Germany", "the Netherlands", "Bavaria, Germany". */
    public String countryName() {
        if (!region.isEmpty()) {
            return region + ", " + Countries.name(country);
        }
        if (!country.matches("[A-Z]{2}")) {
            return country.isEmpty() ? "an unknown country" : country;
        }
        String name = new Locale.Builder().setRegion(country).build().getDisplayCountry(Locale.UK);
        return WITH_ARTICLE.contains(country) ? "the " + name : name;
    }
}
