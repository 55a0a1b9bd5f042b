package auditway.finding;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.assessment.Verdict;
import auditway.audit.AuditDirectory;
import auditway.audit.Milestone;
import auditway.finding.FindingsReview.DraftFindings;
import auditway.finding.FindingsReview.ReviewFindings;
import auditway.finding.GapReporting.AcknowledgeGapReport;
import auditway.finding.GapReporting.IssueGapReport;
import auditway.programme.Control.Kind;
import auditway.refusal.Conflict;
import auditway.refusal.Invalid;
import auditway.refusal.NotFound;
import auditway.refusal.NotYours;
import auditway.trail.Trail;
import auditway.workflow.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
@Tag("both-databases")
class FindingsReviewTests {

    private static final Wording COMPLETE = Wording.of(
            "No test since June 2024",
            "The log ends in June 2024.",
            "Four tests were not held.",
            "",
            "A report.",
            "Held.");

    @Autowired
    ApplicationContext context;

    @Autowired
    Findings findings;

    @Autowired
    FindingDrafts drafts;

    @Autowired
    FindingsReview review;

    @Autowired
    GapReporting reporting;

    @Autowired
    AuditDirectory audits;

    HeldAudit audit;

    @BeforeEach
    void held() {
        audit = HeldAudit.of(context);
    }

    @Test
    void rule_9_not_met_on_a_mandatory_control_drafts_a_mandatory_finding_and_on_a_scored_one_a_score_impacting_one() {
        String mandatory = audit.control(Kind.MANDATORY);
        String scored = audit.control(Kind.SCORED);
        audit.verdict(mandatory, Verdict.NOT_MET, "The log ends in June 2024. Nobody noticed.", PRIYA);
        audit.verdict(scored, Verdict.PARTIALLY_MET, "Two suppliers are not evaluated.", DAVID);

        assertThat(findings.of(audit.id))
                .extracting(
                        Finding::label,
                        Finding::grade,
                        finding -> finding.wording().title())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("F-01", Grade.MANDATORY, "The log ends in June 2024"),
                        org.assertj.core.groups.Tuple.tuple(
                                "F-02", Grade.SCORE_IMPACTING, "Two suppliers are not evaluated"));
        assertThat(findings.of(audit.id).get(0).secondLook().state()).isEqualTo(SecondLook.State.WAITING);
        assertThat(findings.of(audit.id).get(0).wording().requirement()).isNotEmpty();
    }

    @Test
    void rule_9_a_recommended_control_that_is_not_met_is_an_opportunity_for_improvement() {
        audit.verdict(audit.quietControl(Kind.RECOMMENDED), Verdict.NOT_MET, "No survey is sent.", DAVID);

        assertThat(findings.of(audit.id)).extracting(Finding::grade).containsExactly(Grade.OPPORTUNITY_FOR_IMPROVEMENT);
    }

    @Test
    void a_verdict_changed_back_to_met_withdraws_its_draft_and_changed_again_brings_it_back() {
        String control = audit.control(Kind.MANDATORY);
        audit.verdict(control, Verdict.NOT_MET, "Not seen.", PRIYA);
        String id = findings.of(audit.id).get(0).id();
        audit.verdict(control, Verdict.MET, "", PRIYA);
        assertThat(findings.of(audit.id)).isEmpty();

        audit.verdict(control, Verdict.NOT_MET, "Not seen after all.", PRIYA);
        assertThat(findings.of(audit.id)).extracting(Finding::id).containsExactly(id);
    }

    @Test
    void rule_4_every_in_scope_control_has_a_verdict_before_the_findings_are_handed_in() {
        audit.get(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("delete from assessment where audit_id = ? and control_id = '1.2'")
                .param(audit.id)
                .update();

        assertThatThrownBy(this::handIn).isInstanceOf(Invalid.class).hasMessageContaining("Control 1.2 has no verdict");
    }

    @Test
    void every_nonconformity_says_its_gap_the_evidence_wanted_and_when_it_closes() {
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", PRIYA);

        assertThatThrownBy(this::handIn)
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("F-01 lacks")
                .hasMessageContaining("passing criterion");
    }

    @Test
    void whoever_drafted_a_mandatory_finding_never_takes_the_second_look() {
        Finding finding = mandatory();

        assertThatThrownBy(() -> look(finding, true, "", PRIYA)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> reviewed("agreed", PRIYA))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("F-01");
        assertThat(look(finding, true, "", DAVID).secondLook().state()).isEqualTo(SecondLook.State.AGREED);
        assertThat(reviewed("agreed", PRIYA)).isEqualTo(Outcome.of("agreed"));
    }

    @Test
    void agreeing_with_the_review_covers_every_finding_that_others_drafted() {
        mandatory();

        reviewed("agreed", DAVID);

        assertThat(findings.of(audit.id).get(0).secondLook().state()).isEqualTo(SecondLook.State.AGREED);
    }

    @Test
    void sending_back_needs_a_remark_and_a_revised_finding_waits_again() {
        Finding finding = mandatory();
        assertThatThrownBy(() -> look(finding, false, " ", DAVID)).isInstanceOf(Invalid.class);
        look(finding, false, "Name the policy.", DAVID);
        assertThatThrownBy(() -> reviewed("agreed", DAVID)).isInstanceOf(Invalid.class);

        drafts.revise(finding.id(), COMPLETE, audit.actor(PRIYA));

        assertThat(findings.get(finding.id()).secondLook().state()).isEqualTo(SecondLook.State.WAITING);
    }

    @Test
    void the_partner_sees_findings_only_after_the_gap_report_is_issued() {
        Finding finding = mandatory();
        assertThat(findings.visible(audits.get(audit.id), audit.actor(JANA))).isEmpty();
        assertThatThrownBy(() -> findings.visible(finding.id(), audit.actor(JANA)))
                .isInstanceOf(NotFound.class);

        issue();

        assertThat(findings.visible(audits.get(audit.id), audit.actor(JANA))).hasSize(1);
    }

    @Test
    void issuing_needs_the_second_look_freezes_the_findings_and_reaches_the_milestone() {
        Finding finding = mandatory();
        assertThatThrownBy(() -> reporting.issue(
                        new IssueGapReport(true, null), step("issueGapReport", "issue-gap-report"), audit.actor(DAVID)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("waits for its second look: F-01");

        issue();

        assertThat(audits.milestone(audit.id, Milestone.GAP_REPORT)).isPresent();
        assertThatThrownBy(() -> drafts.revise(finding.id(), COMPLETE, audit.actor(PRIYA)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> drafts.record(audit.id, Grade.STRENGTH, null, COMPLETE, audit.actor(DAVID)))
                .isInstanceOf(Conflict.class);
        assertThat(audit.get(Trail.class).of(audit.id, 50))
                .extracting(kept -> kept.entry().action())
                .contains("Finding drafted", "Finding agreed", "Gap report issued");
    }

    @Test
    void silence_acknowledges_the_gap_report() {
        mandatory();
        issue();
        reporting.acknowledgeBySilence(audit.id);

        assertThat(findings.gapReport(audit.id).orElseThrow().isAcknowledgedBySilence())
                .isTrue();
        assertThatThrownBy(() -> reporting.acknowledge(
                        new AcknowledgeGapReport(true, ""), step("acknowledgeGapReport", "x"), audit.actor(JANA)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void strengths_are_recorded_by_the_team_only_and_never_as_nonconformities() {
        assertThatThrownBy(() -> drafts.record(audit.id, Grade.STRENGTH, null, COMPLETE, audit.actor(MARTA)))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> drafts.record(audit.id, Grade.MANDATORY, null, COMPLETE, audit.actor(DAVID)))
                .isInstanceOf(Invalid.class);

        Finding strength = drafts.record(audit.id, Grade.STRENGTH, "1.1", COMPLETE, audit.actor(DAVID));

        assertThat(strength.controlId()).contains("1.1");
        drafts.withdraw(strength.id(), audit.actor(DAVID));
        assertThat(findings.of(audit.id)).isEmpty();
    }

    @Test
    void rule_24_a_control_not_met_in_the_previous_cycle_and_again_now_is_a_repeat_and_never_graded_lower() {
        mandatory();
        issue();
        HeldAudit next = HeldAudit.of(context);
        next.verdict(next.control(Kind.MANDATORY), Verdict.NOT_MET, "Again.", PRIYA);

        Finding repeat = findings.of(next.id).get(0);
        assertThat(repeat.repeats()).contains(audit.id + "-F-01");
        assertThatThrownBy(() ->
                        review.regrade(repeat.id(), Grade.OPPORTUNITY_FOR_IMPROVEMENT, "Too hard.", audit.actor(HELEN)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("cannot be graded lower");
    }

    private Finding mandatory() {
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", PRIYA);
        return drafts.revise(audit.id + "-F-01", COMPLETE, audit.actor(PRIYA));
    }

    private Finding look(Finding finding, boolean agreed, String remark, Persona by) {
        return review.look(finding.id(), agreed, remark, audit.actor(by));
    }

    private void handIn() {
        review.handIn(new DraftFindings(null), step("draftFindings", "draft-findings"), audit.actor(DAVID));
    }

    private Outcome reviewed(String outcome, Persona by) {
        return review.review(
                new ReviewFindings(outcome, "Look again."), step("reviewFindings", "review-findings"), audit.actor(by));
    }

    private void issue() {
        handIn();
        reviewed("agreed", DAVID);
        reporting.issue(
                new IssueGapReport(true, "Thank you."), step("issueGapReport", "issue-gap-report"), audit.actor(DAVID));
    }

    private auditway.workflow.OpenStep step(String step, String form) {
        return audit.step("findings-review", step, form, "leadAuditor", null);
    }
}
