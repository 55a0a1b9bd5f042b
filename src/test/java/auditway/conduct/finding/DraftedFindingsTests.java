package auditway.conduct.finding;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Findings that verdicts draft and withdraw, and those the team records itself. */
@ApplicationTest
@Tag("both-databases")
class DraftedFindingsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Findings findings;

    @Autowired
    FindingDrafts drafts;

    @Autowired
    FindingsReview review;

    private FindingsOfAudit drafted;

    @BeforeEach
    void held() {
        drafted = FindingsOfAudit.of(context);
    }

    @Test
    void rule_9_not_met_on_a_mandatory_control_drafts_a_mandatory_finding_and_on_a_scored_one_a_score_impacting_one() {
        String mandatory = drafted.audit.control(Kind.MANDATORY);
        String scored = drafted.audit.control(Kind.SCORED);
        drafted.audit.verdict(mandatory, Verdict.NOT_MET, "The log ends in June 2024. Nobody noticed.", PRIYA);
        drafted.audit.verdict(scored, Verdict.PARTIALLY_MET, "Two suppliers are not evaluated.", DAVID);

        assertThat(findings.of(drafted.audit.id))
                .extracting(
                        Finding::label,
                        Finding::grade,
                        finding -> finding.wording().title())
                .containsExactly(
                        tuple("F-01", Grade.MANDATORY, "The log ends in June 2024"),
                        tuple("F-02", Grade.SCORE_IMPACTING, "Two suppliers are not evaluated"));
        assertThat(findings.of(drafted.audit.id).get(0).secondLook().state()).isEqualTo(SecondLook.State.WAITING);
        assertThat(findings.of(drafted.audit.id).get(0).wording().requirement()).isNotEmpty();
    }

    @Test
    void rule_9_a_recommended_control_that_is_not_met_is_an_opportunity_for_improvement() {
        drafted.audit.verdict(
                drafted.audit.lastControl(Kind.RECOMMENDED), Verdict.NOT_MET, "No survey is sent.", DAVID);

        assertThat(findings.of(drafted.audit.id))
                .extracting(Finding::grade)
                .containsExactly(Grade.OPPORTUNITY_FOR_IMPROVEMENT);
    }

    @Test
    void a_verdict_changed_back_to_met_withdraws_its_draft_and_changed_again_brings_it_back() {
        String control = drafted.audit.control(Kind.MANDATORY);
        drafted.audit.verdict(control, Verdict.NOT_MET, "Not seen.", PRIYA);
        String id = findings.of(drafted.audit.id).get(0).id();
        drafted.audit.verdict(control, Verdict.MET, "", PRIYA);
        assertThat(findings.of(drafted.audit.id)).isEmpty();

        drafted.audit.verdict(control, Verdict.NOT_MET, "Not seen after all.", PRIYA);
        assertThat(findings.of(drafted.audit.id)).extracting(Finding::id).containsExactly(id);
    }

    @Test
    void strengths_are_recorded_by_the_team_only_and_never_as_nonconformities() {
        assertThatThrownBy(() -> drafts.record(
                        drafted.audit.id, Grade.STRENGTH, null, FindingsOfAudit.COMPLETE, drafted.audit.actor(MARTA)))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> drafts.record(
                        drafted.audit.id, Grade.MANDATORY, null, FindingsOfAudit.COMPLETE, drafted.audit.actor(DAVID)))
                .isInstanceOf(Invalid.class);

        Finding strength = drafts.record(
                drafted.audit.id, Grade.STRENGTH, "1.1", FindingsOfAudit.COMPLETE, drafted.audit.actor(DAVID));

        assertThat(strength.controlId()).contains("1.1");
        drafts.withdraw(strength.id(), drafted.audit.actor(DAVID));
        assertThat(findings.of(drafted.audit.id)).isEmpty();
    }

    @Test
    void rule_24_a_control_not_met_in_the_previous_cycle_and_again_now_is_a_repeat_and_never_graded_lower() {
        drafted.mandatory();
        drafted.issue();
        HeldAudit next = drafted.audit.next(context);
        next.verdict(next.control(Kind.MANDATORY), Verdict.NOT_MET, "Again.", PRIYA);

        Finding repeat = findings.of(next.id).get(0);
        assertThat(repeat.repeats()).contains(drafted.audit.id + "-F-01");
        assertThatThrownBy(() -> review.regrade(
                        repeat.id(), Grade.OPPORTUNITY_FOR_IMPROVEMENT, "Too hard.", drafted.audit.actor(HELEN)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("cannot be graded lower");
    }
}
