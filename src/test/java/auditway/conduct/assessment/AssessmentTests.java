package auditway.conduct.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.programme.Control.Method;
import auditway.conduct.assessment.Assessment.Work;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessmentTests {

    private static final Instant AT = Instant.parse("2026-11-17T10:05:00Z");
    private static final Actor PRIYA = new Actor("priya", "Priya Raman", Set.of(Role.AUDITOR), null);
    private static final Actor DAVID = new Actor("david", "David Pool", Set.of(Role.AUDITOR), null);
    private static final NewVerdict NOT_FOR_THEM =
            new NewVerdict(Verdict.NOT_APPLICABLE, Set.of(Method.PROCESS), "They resell nothing.", "Ask again.");

    @ParameterizedTest
    @EnumSource(
            value = Verdict.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NOT_ASSESSED", "NOT_APPLICABLE"})
    void rule_4_a_verdict_settles_its_control_at_once(Verdict verdict) {
        assertThat(assessment(verdict, false, null).isSettled()).isTrue();
        assertThat(assessment(verdict, false, null).awaitsSecondPerson()).isFalse();
        assertThat(assessment(verdict, false, null).work()).isEqualTo(Work.DONE);
    }

    @Test
    void rule_4_a_control_without_a_verdict_is_not_settled() {
        assertThat(assessment(Verdict.NOT_ASSESSED, false, null).isSettled()).isFalse();
        assertThat(assessment(Verdict.NOT_ASSESSED, false, null).work()).isEqualTo(Work.IN_PROGRESS);
    }

    @Test
    void rule_5_not_applicable_by_judgement_waits_for_a_second_person() {
        Assessment waiting = assessment(Verdict.NOT_APPLICABLE, false, null);
        assertThat(waiting.awaitsSecondPerson()).isTrue();
        assertThat(waiting.isSettled()).isFalse();
        assertThat(waiting.work()).isEqualTo(Work.IN_PROGRESS);

        Assessment agreed = assessment(Verdict.NOT_APPLICABLE, false, "david");
        assertThat(agreed.awaitsSecondPerson()).isFalse();
        assertThat(agreed.isSettled()).isTrue();
    }

    @Test
    void rule_5_not_applicable_by_the_editions_rule_waits_for_nobody() {
        Assessment ruled = assessment(Verdict.NOT_APPLICABLE, true, null);
        assertThat(ruled.awaitsSecondPerson()).isFalse();
        assertThat(ruled.isSettled()).isTrue();
    }

    @Test
    void the_note_stays_with_the_team() {
        Assessment read = assessment(Verdict.NOT_APPLICABLE, false, "david").withoutNote();

        assertThat(read)
                .isEqualTo(new Assessment(
                        "MSP-2026-014",
                        "8.9",
                        Verdict.NOT_APPLICABLE,
                        Set.of(Method.PROCESS),
                        "They resell nothing.",
                        "",
                        "priya",
                        "Priya Raman",
                        AT,
                        false,
                        "david",
                        "david",
                        false,
                        4));
    }

    @Test
    void the_first_verdict_on_a_control_is_version_1_and_each_later_one_counts_on_from_the_last() {
        Assessment first = recorded(Optional.empty());
        Assessment second = recorded(Optional.of(first));

        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(first)
                .isEqualTo(new Assessment(
                        "MSP-2026-014",
                        "8.9",
                        Verdict.NOT_APPLICABLE,
                        Set.of(Method.PROCESS),
                        "They resell nothing.",
                        "Ask again.",
                        "priya",
                        "Priya Raman",
                        AT,
                        false,
                        null,
                        null,
                        false,
                        1));
    }

    @Test
    void rule_5_the_second_person_is_kept_beside_whoever_assessed_and_a_new_verdict_loses_them() {
        Assessment approved = Assessments.approved(recorded(Optional.empty()), DAVID);

        assertThat(approved.assessor()).isEqualTo("Priya Raman");
        assertThat(approved.approvedBy()).isEqualTo("david");
        assertThat(approved.approver()).isEqualTo("David Pool");
        assertThat(approved.version()).isEqualTo(2);
        assertThat(recorded(Optional.of(approved)).awaitsSecondPerson()).isTrue();
    }

    @Test
    void rule_5_a_changed_note_does_not_take_the_second_persons_word_back() {
        Assessment approved = Assessments.approved(recorded(Optional.empty()), DAVID);
        Assessment next = Assessments.stillApproved(recorded(Optional.of(approved)), approved);

        assertThat(next.isSettled()).isTrue();
        assertThat(next.approver()).isEqualTo("David Pool");
        assertThat(next.version()).isEqualTo(3);
    }

    private static Assessment recorded(Optional<Assessment> before) {
        return Assessments.recorded("MSP-2026-014", "8.9", NOT_FOR_THEM, false, false, PRIYA, AT, before);
    }

    private static Assessment assessment(Verdict verdict, boolean byRule, @Nullable String second) {
        return new Assessment(
                "MSP-2026-014",
                "8.9",
                verdict,
                Set.of(Method.PROCESS),
                "They resell nothing.",
                "Ask again.",
                "priya",
                "Priya Raman",
                AT,
                byRule,
                second,
                second,
                false,
                4);
    }
}
