package auditway.platform.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The public holidays of a country or one of its regions, by rule and name, and its weekend. */
public final class Holidays {

    private final boolean known;
    private final Weekend weekend;
    private final Observed observed;
    private final Map<HolidayRule, String> rules;
    private final Map<Integer, Map<LocalDate, String>> years = new ConcurrentHashMap<>();

    Holidays(Weekend weekend, Observed observed, Map<HolidayRule, String> rules) {
        this(true, weekend, observed, rules);
    }

    private Holidays(boolean known, Weekend weekend, Observed observed, Map<HolidayRule, String> rules) {
        this.known = known;
        this.weekend = weekend;
        this.observed = observed;
        this.rules = new LinkedHashMap<>(rules);
    }

    /** For a country nobody has written a file for: only its weekends are free. */
    static Holidays unknown(String country) {
        return new Holidays(false, Weekend.of(country), Observed.NEVER, Map.of());
    }

    /** The same country with days added and others taken out, as a region of it has them. */
    Holidays region(Map<HolidayRule, String> more, Set<HolidayRule> without) {
        Map<HolidayRule, String> all = new LinkedHashMap<>(rules);
        all.keySet().removeAll(without);
        all.putAll(more);
        return new Holidays(weekend, observed, all);
    }

    boolean has(HolidayRule rule) {
        return rules.containsKey(rule);
    }

    /** Whether this day of the week is free in any week. */
    public boolean isWeekend(LocalDate date) {
        return weekend.has(date);
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
                .ifPresent(day -> days.putIfAbsent(observed.dayOff(day, weekend, days.keySet()), name)));
        return days;
    }
}
