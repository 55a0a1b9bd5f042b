package auditway.conduct.finding;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.programme.Control.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GradeTests {

    @ParameterizedTest
    @CsvSource({"MANDATORY, MANDATORY", "SCORED, SCORE_IMPACTING", "RECOMMENDED, OPPORTUNITY_FOR_IMPROVEMENT"})
    void rule_9_the_kind_of_control_that_is_not_met_gives_the_grade(Kind kind, Grade grade) {
        assertThat(Grade.of(kind)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "MANDATORY, Mandatory, Mandatory, NONCONFORMITY",
        "SCORE_IMPACTING, Score-impacting, Score-impacting, NONCONFORMITY",
        "OPPORTUNITY_FOR_IMPROVEMENT, Opportunity for improvement, Opportunities for improvement, OPPORTUNITY_FOR_IMPROVEMENT",
        "STRENGTH, Strength, Strengths, STRENGTH"
    })
    void the_first_two_grades_are_nonconformities_and_each_has_its_words(
            Grade grade, String title, String plural, String kind) {
        assertThat(grade.title()).isEqualTo(title);
        assertThat(grade.plural()).isEqualTo(plural);
        assertThat(grade.kind()).isEqualTo(kind);
        assertThat(grade.isNonconformity()).isEqualTo(kind.equals("NONCONFORMITY"));
    }

    @Test
    void a_grade_is_heavier_than_those_after_it_and_not_than_itself() {
        assertThat(Grade.MANDATORY.isHeavierThan(Grade.SCORE_IMPACTING)).isTrue();
        assertThat(Grade.SCORE_IMPACTING.isHeavierThan(Grade.MANDATORY)).isFalse();
        assertThat(Grade.MANDATORY.isHeavierThan(Grade.MANDATORY)).isFalse();
    }
}
