package auditway.catalogue.programme;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.programme.Rescheduling.Rung;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fee ladder of the field. */
class ReschedulingTests {

    @ParameterizedTest
    @CsvSource({
        "250, 0, 20 or more business days",
        "20, 0, 20 or more business days",
        "19, 50, 6 to 19 business days",
        "6, 50, 6 to 19 business days",
        "5, 90, 1 to 5 business days",
        "1, 90, 1 to 5 business days",
        "0, 100, on the day itself",
        "-3, 100, on the day itself"
    })
    void the_shorter_the_notice_the_dearer_another_date(int notice, int percent, String span) {
        assertThat(Rescheduling.USUAL.percent(notice)).isEqualTo(percent);
        assertThat(Rescheduling.USUAL.span(notice)).isEqualTo(span);
    }

    @Test
    void an_edition_may_have_a_ladder_of_its_own_in_any_order() {
        Rescheduling own = new Rescheduling(List.of(new Rung(0, 80), new Rung(2, 30), new Rung(3, 10)), 1);
        assertThat(own.percent(1)).isEqualTo(80);
        assertThat(own.span(1)).isEqualTo("0 to 1 business day");
        assertThat(own.span(2)).isEqualTo("2 business days");
        assertThat(own.percent(3)).isEqualTo(10);
    }

    @Test
    void a_ladder_that_forgot_the_day_itself_costs_its_last_rung() {
        Rescheduling unfinished = new Rescheduling(List.of(new Rung(20, 0), new Rung(6, 50)), 1);
        assertThat(unfinished.percent(2)).isEqualTo(50);
    }
}
