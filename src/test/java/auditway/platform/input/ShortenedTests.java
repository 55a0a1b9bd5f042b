package auditway.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Texts cut to what a line holds. */
class ShortenedTests {

    @Test
    void what_fits_stays() {
        assertThat(Shortened.to(5, "Kiel.")).isEqualTo("Kiel.");
        assertThat(Shortened.toWords(5, "Kiel.")).isEqualTo("Kiel.");
    }

    @Test
    void what_does_not_fit_ends_in_an_ellipsis_within_the_length() {
        assertThat(Shortened.to(5, "Bremen")).isEqualTo("Brem…");
    }

    @Test
    void words_stay_whole_where_there_are_any() {
        assertThat(Shortened.toWords(12, "Runbooks are kept")).isEqualTo("Runbooks…");
        assertThat(Shortened.toWords(9, "Runbooks are kept")).isEqualTo("Runbooks…");
        assertThat(Shortened.toWords(121, "青".repeat(400))).isEqualTo("青".repeat(120) + "…");
    }

    @Test
    void a_character_is_never_cut_in_two() {
        assertThat(Shortened.to(5, "ab👩‍💻👩‍💻")).isEqualTo("ab…");
        assertThat(Shortened.to(4, "ab🎉🎉")).isEqualTo("ab…");
        assertThat(Shortened.beginning(3, "🎉".repeat(9))).isEqualTo("🎉");
        assertThat(Shortened.beginning(3, "a" + "\u0318".repeat(30))).hasSize(3);
    }
}
