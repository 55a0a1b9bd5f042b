package auditway.catalogue.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CirclesTests {

    @Test
    void two_who_stand_in_for_each_other_are_refused_for_the_days_they_share() {
        var kept = new Circles(List.of(named("Marta", "Helen", 1, 12)));
        assertThat(kept.closedBy(named("Helen", "Marta", 8, 19)))
                .contains(
                        "No one would do the work of Helen from 8 Feb 2027 to 12 Feb 2027, because Helen stands in for Marta"
                                + " then; choose someone else or other days.");
    }

    @Test
    void one_shared_day_is_enough_and_the_day_after_is_free() {
        var kept = List.of(named("Marta", "Helen", 1, 12));
        assertThat(new Circles(kept).closedBy(named("Helen", "Marta", 12, 19)).orElseThrow())
                .contains("on 12 Feb 2027");
        assertThat(new Circles(kept).closedBy(named("Helen", "Marta", 13, 19))).isEmpty();
    }

    @Test
    void a_longer_circle_is_refused_for_the_days_all_share() {
        var kept = List.of(named("Ada", "Ben", 1, 12), named("Ben", "Cem", 5, 20));
        assertThat(new Circles(kept).closedBy(named("Cem", "Ada", 10, 28)).orElseThrow())
                .startsWith("No one would do the work of Cem from 10 Feb 2027 to 12 Feb 2027, because")
                .contains("Ben stands in for Ada, and Cem stands in for Ben");
        assertThat(new Circles(kept).closedBy(named("Cem", "Ada", 13, 28))).isEmpty();
    }

    @Test
    void a_circle_that_others_make_or_a_chain_is_none_of_ones_own() {
        var kept = List.of(named("Ada", "Ben", 1, 12), named("Ben", "Ada", 1, 12));
        assertThat(new Circles(kept).closedBy(named("Cem", "Ada", 1, 12))).isEmpty();
        assertThat(new Circles(List.of(named("Ada", "Ben", 1, 12))).closedBy(named("Cem", "Ada", 1, 12)))
                .isEmpty();
    }

    private static Substitution named(String name, String substitute, int from, int until) {
        return new Substitution(
                name + substitute + from,
                name,
                name,
                substitute,
                substitute,
                LocalDate.of(2027, 2, from),
                LocalDate.of(2027, 2, until),
                Instant.EPOCH,
                Instant.EPOCH);
    }
}
