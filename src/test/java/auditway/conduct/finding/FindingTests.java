package auditway.conduct.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.conduct.finding.Finding.Standing;
import auditway.conduct.finding.SecondLook.State;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTests {

    private static final Instant DRAFTED = Instant.parse("2026-11-18T14:20:00Z");
    private static final Instant LOOKED = Instant.parse("2026-11-20T08:15:00Z");
    private static final Wording FIRST = new Wording(
            "No test since June 2024", "The log ends in June 2024.", "Four tests.", "Tests are held.", "A report.", "");

    @Test
    void a_finding_bears_a_short_name_of_its_audit_and_says_who_drafted_it_when_about_which_control() {
        Finding finding = mandatory();

        assertThat(finding.id()).isEqualTo("MSP-2026-014-F-02");
        assertThat(finding.auditId()).isEqualTo("MSP-2026-014");
        assertThat(finding.label()).isEqualTo("F-02");
        assertThat(finding.controlId()).contains("8.9");
        assertThat(finding.draftedBy()).isEqualTo("priya");
        assertThat(finding.draftedAt()).isEqualTo(DRAFTED);
        assertThat(finding.isByVerdict()).isTrue();
    }

    @Test
    void a_strength_of_the_whole_audit_has_no_control_and_no_verdict_behind_it() {
        Finding strength =
                finding(12, null, null, false, Grade.STRENGTH, Standing.DRAFT, SecondLook.asNeededFor(Grade.STRENGTH));

        assertThat(strength.label()).isEqualTo("F-12");
        assertThat(strength.controlId()).isEmpty();
        assertThat(strength.repeats()).isEmpty();
        assertThat(strength.isByVerdict()).isFalse();
    }

    @Test
    void a_finding_is_worded_anew_while_it_is_a_draft_and_keeps_the_frozen_requirement() {
        Finding finding = mandatory();
        finding.revise(
                new Wording("No test for two years", "", "Eight tests.", "Tests are nice.", "Logs.", "Held."), "priya");

        assertThat(finding.wording())
                .isEqualTo(
                        new Wording("No test for two years", "", "Eight tests.", "Tests are held.", "Logs.", "Held."));
    }

    @Test
    void a_second_look_does_not_cover_words_that_came_later() {
        Finding finding = mandatory();
        finding.agree("david", LOOKED);
        finding.revise(FIRST, "priya");

        assertThat(finding.secondLook()).isEqualTo(new SecondLook(State.WAITING, null, null, null));
    }

    @Test
    void a_second_look_keeps_who_agreed_and_when() {
        Finding finding = mandatory();
        finding.agree("david", LOOKED);

        assertThat(finding.secondLook()).isEqualTo(new SecondLook(State.AGREED, "david", LOOKED, ""));
    }

    @Test
    void sending_a_finding_back_says_what_should_change() {
        Finding finding = mandatory();

        assertThatThrownBy(() -> finding.sendBack("david", LOOKED, " "))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .containsExactly(new Invalid.Problem(
                                        "remark", "Say in the remark what should be changed before F-02 is agreed.")));
        finding.sendBack("david", LOOKED, " Name the policy. ");
        assertThat(finding.secondLook()).isEqualTo(new SecondLook(State.RETURNED, "david", LOOKED, "Name the policy."));
    }

    @Test
    void whoever_drafted_a_finding_never_takes_its_second_look() {
        Finding finding = mandatory();

        assertThatThrownBy(() -> finding.agree("priya", LOOKED))
                .isInstanceOf(NotYours.class)
                .hasMessage("You worded F-02 yourself; ask another member of the team for the second look.");
        assertThatThrownBy(() -> finding.sendBack("priya", LOOKED, "Name it.")).isInstanceOf(NotYours.class);
        assertThat(finding.secondLook().state()).isEqualTo(State.WAITING);
    }

    @Test
    void who_changes_the_words_leaves_the_second_look_to_another_person() {
        Finding finding = mandatory();
        finding.revise(FIRST, "david");

        assertThat(finding.draftedBy()).isEqualTo("priya");
        assertThat(finding.wordedBy()).isEqualTo("david");
        assertThatThrownBy(() -> finding.agree("david", LOOKED)).isInstanceOf(NotYours.class);
        finding.agree("priya", LOOKED);
        assertThat(finding.secondLook().state()).isEqualTo(State.AGREED);
    }

    @ParameterizedTest
    @EnumSource(value = Grade.class, mode = EnumSource.Mode.EXCLUDE, names = "MANDATORY")
    void only_a_mandatory_finding_takes_a_second_look(Grade grade) {
        Finding finding = finding(2, "8.9", null, true, grade, Standing.DRAFT, SecondLook.asNeededFor(grade));

        assertThatThrownBy(() -> finding.agree("david", LOOKED))
                .isInstanceOf(Conflict.class)
                .hasMessage("F-02 needs no second look; only mandatory findings do.");
        finding.revise(FIRST, "priya");
        assertThat(finding.secondLook().state()).isEqualTo(State.NOT_NEEDED);
    }

    @Test
    void a_draft_is_issued_or_withdrawn() {
        Finding issued = mandatory();
        assertThat(issued.isDraft()).isTrue();
        assertThat(issued.isIssued()).isFalse();
        issued.issue();
        assertThat(issued.isDraft()).isFalse();
        assertThat(issued.isIssued()).isTrue();

        Finding withdrawn = mandatory();
        withdrawn.withdraw();
        assertThat(withdrawn.isDraft()).isFalse();
        assertThat(withdrawn.isIssued()).isFalse();
    }

    @Test
    void an_issued_finding_is_frozen() {
        Finding finding = mandatory();
        finding.issue();

        assertFrozen(
                finding, "F-02 was issued with the gap report; only a dispute or the technical review changes it now.");
        assertThat(finding.isIssued()).isTrue();
    }

    @Test
    void a_withdrawn_finding_is_not_changed_any_more() {
        Finding finding = mandatory();
        finding.withdraw();

        assertFrozen(finding, "F-02 was withdrawn; record a new finding instead.");
        assertThat(finding.isDraft()).isFalse();
    }

    @Test
    void a_ruling_withdraws_what_was_issued_and_nothing_else() {
        Finding finding = mandatory();
        assertThatThrownBy(finding::withdrawByRuling)
                .isInstanceOf(Conflict.class)
                .hasMessage("F-02 does not stand; there is nothing to withdraw.");

        finding.issue();
        finding.withdrawByRuling();
        assertThat(finding.isIssued()).isFalse();
        assertThat(finding.isDraft()).isFalse();
    }

    @Test
    void a_reopened_finding_is_a_draft_that_waits_for_its_second_look_again() {
        Finding finding = mandatory();
        finding.agree("david", LOOKED);
        finding.withdraw();
        finding.reopen();

        assertThat(finding.isDraft()).isTrue();
        assertThat(finding.secondLook()).isEqualTo(new SecondLook(State.WAITING, null, null, null));
    }

    @Test
    void an_issued_finding_is_graded_differently_and_says_that_it_was() {
        Finding finding = mandatory();
        finding.issue();
        assertThat(finding.wasRegraded()).isFalse();
        finding.regrade(Grade.SCORE_IMPACTING);

        assertThat(finding.grade()).isEqualTo(Grade.SCORE_IMPACTING);
        assertThat(finding.wasRegraded()).isTrue();
    }

    @Test
    void the_grade_it_has_is_no_other_grade() {
        Finding finding = mandatory();

        assertThatThrownBy(() -> finding.regrade(Grade.MANDATORY))
                .isInstanceOf(Invalid.class)
                .hasMessage("F-02 is graded Mandatory already; choose another grade.");
        assertThat(finding.wasRegraded()).isFalse();
    }

    @Test
    void rule_24_a_repeat_is_never_graded_lower_yet_may_be_graded_higher() {
        Finding repeat = finding(
                2,
                "8.9",
                "MSP-2025-003-F-01",
                true,
                Grade.SCORE_IMPACTING,
                Standing.ISSUED,
                SecondLook.asNeededFor(Grade.SCORE_IMPACTING));

        assertThat(repeat.repeats()).contains("MSP-2025-003-F-01");
        assertThatThrownBy(() -> repeat.regrade(Grade.OPPORTUNITY_FOR_IMPROVEMENT))
                .isInstanceOf(Invalid.class)
                .hasMessage("F-02 repeats MSP-2025-003-F-01 and cannot be graded lower.");
        repeat.regrade(Grade.MANDATORY);
        assertThat(repeat.grade()).isEqualTo(Grade.MANDATORY);
    }

    private static void assertFrozen(Finding finding, String why) {
        assertThatThrownBy(() -> finding.revise(FIRST, "priya"))
                .isInstanceOf(Conflict.class)
                .hasMessage(why);
        assertThatThrownBy(() -> finding.agree("david", LOOKED)).hasMessage(why);
        assertThatThrownBy(() -> finding.sendBack("david", LOOKED, "Name it.")).hasMessage(why);
        assertThatThrownBy(finding::withdraw).hasMessage(why);
        assertThatThrownBy(finding::issue).hasMessage(why);
    }

    private static Finding mandatory() {
        return finding(2, "8.9", null, true, Grade.MANDATORY, Standing.DRAFT, SecondLook.asNeededFor(Grade.MANDATORY));
    }

    private static Finding finding(
            int ordinal,
            @Nullable String control,
            @Nullable String repeats,
            boolean byVerdict,
            Grade grade,
            Standing standing,
            SecondLook look) {
        return new Finding(
                "MSP-2026-014-F-02",
                null,
                "MSP-2026-014",
                "tecracer",
                ordinal,
                control,
                repeats,
                "priya",
                DRAFTED,
                "priya",
                byVerdict,
                grade,
                false,
                standing,
                FIRST,
                look);
    }
}
