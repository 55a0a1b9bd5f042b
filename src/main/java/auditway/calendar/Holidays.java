package auditway.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The public holidays of one country, by rule and name; weekends are not among them. */
public final class Holidays {

    private final boolean known;
    private final Observed observed;
    private final Map<HolidayRule, String> rules;
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    Holidays(Observed observed, Map<HolidayRule, String> rules) {
        this(true, observed, rules);
    }

    private Holidays(boolean known, Observed observed, Map<HolidayRule, String> rules) {
        this.known = known;
        this.observed = observed;
        this.rules = new LinkedHashMap<>(rules);
    }

    /** For a country nobody has written a file for: only weekends are free. */
    static Holidays unknown() {
        return new Holidays(false, Observed.NEVER, Map.of());
    }

    /** Whether there is a file for the country. */
    public boolean known() {
        return known;
    }

    /** The holiday on this date, with the day in lieu where one is given. */
    public Optional<String> on(LocalDate date) {
        return Stream.of(0, 1, -1)
                .map(years -> of(date.getYear() + years).get(date))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Map<LocalDate, String> of(int year) {
        return years.computeIfAbsent(year, this::compute);
    }

    private Map<LocalDate, String> compute(int year) {
        Map<LocalDate, String> days = new LinkedHashMap<>();
        rules.forEach((rule, name) -> rule.in(year).ifPresent(day -> days.merge(day, name, (a, b) -> a + ", " + b)));
        rules.forEach((rule, name) -> rule.in(year)
                .filter(day -> rule instanceof HolidayRule.Fixed)
                .ifPresent(day -> days.putIfAbsent(observed.dayOff(day, days.keySet()), name)));
        return days;
    }
}
