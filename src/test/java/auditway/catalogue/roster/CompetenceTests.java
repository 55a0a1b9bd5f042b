package auditway.catalogue.roster;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.programme.Section;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 17: the team's competence covers every section in scope. */
class CompetenceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 17);

    @Test
    void competence_for_everything_covers_every_section_of_every_programme() {
        Competence all = competence(null, null, null);
        assertThat(all.covers("msp", "8", DAY)).isTrue();
        assertThat(all.covers("other", "1", DAY)).isTrue();
    }

    @Test
    void competence_for_a_programme_covers_its_sections_and_no_other_programme() {
        Competence programme = competence("msp", null, null);
        assertThat(programme.covers("msp", "8", DAY)).isTrue();
        assertThat(programme.covers("other", "8", DAY)).isFalse();
    }

    @Test
    void competence_for_a_section_covers_that_section_only() {
        Competence section = competence("msp", "8", null);
        assertThat(section.covers("msp", "8", DAY)).isTrue();
        assertThat(section.covers("msp", "9", DAY)).isFalse();
        assertThat(section.covers("other", "8", DAY)).isFalse();
    }

    @Test
    void competence_counts_on_its_last_day_and_no_longer_on_the_next() {
        Competence ending = competence("msp", null, DAY);
        assertThat(ending.covers("msp", "8", DAY)).isTrue();
        assertThat(ending.covers("msp", "8", DAY.plusDays(1))).isFalse();
    }

    @Test
    void rule_17_sections_nobody_on_the_team_is_competent_for_are_named() {
        List<Competence> held = List.of(competence("msp", "1", null), competence("msp", "3", DAY.minusDays(1)));
        assertThat(Qualification.uncovered("msp", sections("1", "2", "3"), held, DAY))
                .extracting(Section::id)
                .containsExactly("2", "3");
        assertThat(Qualification.uncovered("msp", sections("1"), held, DAY)).isEmpty();
    }

    private static Competence competence(
            @Nullable String programme, @Nullable String section, @Nullable LocalDate until) {
        return new Competence("c", "david", programme, section, until);
    }

    private static List<Section> sections(String... ids) {
        return Arrays.stream(ids)
                .map(id -> new Section(id, "Section " + id, List.of(), List.of(), List.of()))
                .toList();
    }
}
