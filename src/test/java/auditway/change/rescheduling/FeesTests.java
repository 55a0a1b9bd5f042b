package auditway.change.rescheduling;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.programme.Rescheduling;
import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What another date costs a partner in Berlin. */
class FeesTests {

    private static final BusinessCalendar BERLIN = new BusinessCalendars().of("DE", ZoneId.of("Europe/Berlin"));

    private static Fee fee(String asked, String agreed) {
        return Fees.of(Rescheduling.USUAL, BERLIN, LocalDate.parse(asked), LocalDate.parse(agreed));
    }

    @Test
    void twenty_business_days_ahead_it_is_free_and_nineteen_cost_half() {
        assertThat(fee("2026-10-20", "2026-11-17"))
                .isEqualTo(new Fee(
                        0,
                        "Free: asked on Tue 20 Oct 2026, 20 business days before Tue 17 Nov 2026, counted in Germany"
                                + " (20 or more business days: free)."));
        assertThat(fee("2026-10-21", "2026-11-17").percent()).isEqualTo(50);
    }

    @Test
    void holidays_between_are_no_notice() {
        assertThat(fee("2026-12-23", "2026-12-29").sentence())
                .startsWith("90 % of the audit fee: asked on Wed 23 Dec 2026, 3 business days before Tue 29 Dec 2026");
        assertThat(fee("2026-12-31", "2027-01-04").percent()).isEqualTo(90);
    }

    @Test
    void asked_on_a_sunday_for_monday_is_one_business_day_ahead() {
        assertThat(fee("2026-11-15", "2026-11-16").sentence())
                .isEqualTo("90 % of the audit fee: asked on Sun 15 Nov 2026, 1 business day before Mon 16 Nov 2026,"
                        + " counted in Germany (1 to 5 business days: 90 %).");
    }

    @Test
    void on_the_day_itself_and_later_it_costs_everything() {
        assertThat(fee("2026-11-17", "2026-11-17").percent()).isEqualTo(100);
        assertThat(fee("2026-11-18", "2026-11-17").sentence())
                .isEqualTo("100 % of the audit fee: asked on the day itself or later, Wed 18 Nov 2026"
                        + " (on the day itself: 100 %).");
    }
}
