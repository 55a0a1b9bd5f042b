package auditway.conduct.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTests {

    @Test
    void texts_lose_the_spaces_around_them_and_absent_ones_are_empty() {
        assertThat(Wording.of(" No test ", null, "Four tests.\n", null, "", " Held."))
                .isEqualTo(new Wording("No test", "", "Four tests.", "", "", "Held."));
    }

    @Test
    void rule_10_a_nonconformity_lacks_what_an_action_item_must_carry_until_it_is_written() {
        assertThat(Wording.of("", "", "", "", "", "").missing())
                .containsExactly("title", "gap", "evidence wanted", "passing criterion");
        assertThat(Wording.of("No test", "", "", "", "A report.", "").missing())
                .containsExactly("gap", "passing criterion");
        assertThat(Wording.of("No test", "", "Four tests.", "", "A report.", "Held.")
                        .missing())
                .isEmpty();
    }

    @Test
    void the_requirement_is_replaced_by_the_frozen_one_and_nothing_else_is() {
        Wording wording = new Wording("No test", "Seen.", "Four tests.", "Mine.", "A report.", "Held.");

        assertThat(wording.withRequirement("Tests are held."))
                .isEqualTo(new Wording("No test", "Seen.", "Four tests.", "Tests are held.", "A report.", "Held."));
    }
}
