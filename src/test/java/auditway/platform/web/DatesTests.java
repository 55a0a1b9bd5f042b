package auditway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final ZoneId LISBON = ZoneId.of("Europe/Lisbon");

    /** Monday, 9:30 in Berlin. */
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-23T08:30:00Z"), ZoneOffset.UTC);

    private final Dates dates = readBy(BERLIN);

    private Dates readBy(ZoneId reader) {
        return new Dates(clock, ZoneOffset.UTC, () -> Optional.of(reader));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20T17:00:00Z, 3 days late, 'Fri 20 Nov 2026, 18:00', due-late",
        "2026-11-22T17:00:00Z, 1 day late, 'Sun 22 Nov 2026, 18:00', due-late",
        "2026-11-23T05:30:00Z, 3 hours late, 'Mon 23 Nov 2026, 06:30', due-late",
        "2026-11-23T08:00:00Z, Just late, 'Mon 23 Nov 2026, 09:00', due-late",
        "2026-11-23T17:00:00Z, 'Today, 18:00', Mon 23 Nov 2026, due-today",
        "2026-11-24T17:00:00Z, Tomorrow, 'Tue 24 Nov 2026, 18:00', ''",
        "2026-11-26T17:00:00Z, In 3 days, 'Thu 26 Nov 2026, 18:00', ''",
    })
    void a_due_date_is_told_from_now_first_and_by_its_day_second(
            Instant at, String relative, String absolute, String style) {
        DueView view = Objects.requireNonNull(dates.due(at, false));

        assertThat(view.relative()).isEqualTo(relative);
        assertThat(view.absolute()).isEqualTo(absolute);
        assertThat(view.style()).isEqualTo(style);
    }

    @Test
    void nothing_is_late_or_due_today_while_its_audit_is_on_hold() {
        assertThat(dates.due(Instant.parse("2026-11-20T17:00:00Z"), true))
                .isEqualTo(DueView.stopped("Fri 20 Nov 2026"));
    }

    @Test
    void a_day_is_counted_by_the_readers_clock() {
        Instant midnightInBerlin = Instant.parse("2026-11-23T23:30:00Z");

        assertThat(Objects.requireNonNull(dates.due(midnightInBerlin, false)).relative())
                .isEqualTo("Tomorrow");
        assertThat(Objects.requireNonNull(readBy(LISBON).due(midnightInBerlin, false))
                        .relative())
                .isEqualTo("Today, 23:30");
    }

    @Test
    void what_happens_at_a_place_has_both_clocks_where_they_differ() {
        Instant at = Instant.parse("2026-11-23T17:00:00Z");

        assertThat(dates.local(at, ZoneId.of("Europe/Prague"))).isEqualTo("Mon 23 Nov 2026, 18:00");
        assertThat(dates.local(at, LISBON)).isEqualTo("Mon 23 Nov 2026, 17:00 in Lisbon (18:00 in Berlin)");
        assertThat(dates.local(Instant.parse("2026-11-23T23:30:00Z"), ZoneId.of("America/New_York")))
                .isEqualTo("Mon 23 Nov 2026, 18:30 in New York (Tue 24 Nov 2026, 00:30 in Berlin)");
    }

    @Test
    void who_has_chosen_no_zone_sees_the_installations_clock() {
        Dates unknown = new Dates(clock, BERLIN, Optional::empty);

        assertThat(unknown.moment(Instant.parse("2026-11-23T17:00:00Z"))).isEqualTo("Mon 23 Nov 2026, 18:00");
        assertThat(unknown.place()).isEqualTo("Berlin");
    }

    @Test
    void today_needs_no_day() {
        assertThat(dates.since(Instant.parse("2026-11-23T08:04:00Z"))).isEqualTo("09:04");
        assertThat(dates.since(Instant.parse("2026-11-22T08:04:00Z"))).isEqualTo("Sun 22 Nov 2026, 09:04");
        assertThat(dates.today()).isEqualTo("Monday, 23 November 2026");
    }

    @Test
    void months_have_three_letters() {
        assertThat(dates.date(LocalDate.of(2026, 9, 1))).isEqualTo("Tue 1 Sep 2026");
    }

    @Test
    void nothing_is_told_of_no_date() {
        assertThat(dates.due(null, false)).isNull();
        assertThat(dates.moment(null)).isEmpty();
        assertThat(DueView.stopped("Thu 24 Dec 2026").absolute()).isEqualTo("was Thu 24 Dec 2026");
    }
}
