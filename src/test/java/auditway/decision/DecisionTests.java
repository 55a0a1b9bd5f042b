package auditway.decision;

import static auditway.Persona.DAVID;
import static auditway.Persona.INGRID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static auditway.Persona.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.actionitem.ActionItems;
import auditway.actionitem.RaisingActionItems;
import auditway.actionitem.SettlingActionItems;
import auditway.assessment.Verdict;
import auditway.audit.AuditDirectory;
import auditway.audit.AuditState;
import auditway.audit.Milestone;
import auditway.auditee.Designations;
import auditway.decision.Deciding.Decide;
import auditway.decision.ReviewingFile.CompleteFile;
import auditway.decision.ReviewingFile.ReviewFile;
import auditway.finding.FindingDrafts;
import auditway.finding.Findings;
import auditway.finding.FindingsReview;
import auditway.finding.GapReporting;
import auditway.finding.GapReporting.IssueGapReport;
import auditway.finding.Grade;
import auditway.finding.Wording;
import auditway.programme.Control.Kind;
import auditway.programme.Score;
import auditway.refusal.Conflict;
import auditway.refusal.Invalid;
import auditway.refusal.NotFound;
import auditway.refusal.NotYours;
import auditway.workflow.OpenStep;
import auditway.workflow.Outcome;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Tag("both-databases")
class DecisionTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Conclusions conclusions;

    @Autowired
    ReviewingFile reviewing;

    @Autowired
    Deciding deciding;

    @Autowired
    AuditDirectory audits;

    @Autowired
    MockMvcTester pages;

    HeldAudit audit;

    @BeforeEach
    void held() {
        audit = HeldAudit.of(context);
    }

    @Test
    void every_control_met_passes_and_the_formula_is_kept_with_its_inputs() {
        state();

        Conclusion stated = conclusions.find(audit.id).orElseThrow();
        Score score = conclusions.score(stated);
        assertThat(stated.recommendation()).isEqualTo(Result.PASS);
        assertThat(score.value()).isEqualByComparingTo(score.maximum());
        assertThat(score.formula()).contains("points in scope; a pass needs 80 %");
        assertThat(score.inputs()).hasSize(92);
    }

    @Test
    void rule_15_an_open_or_lapsed_mandatory_item_refuses_a_pass() {
        failMandatory();
        context.getBean(SettlingActionItems.class).lapseOpen(audit.id);
        state();
        approve();

        assertThat(conclusions.find(audit.id).orElseThrow().recommendation()).isEqualTo(Result.NO_PASS);
        assertThatThrownBy(() -> decide(Result.PASS, null, INGRID))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("mandatory action item is not closed");
        assertThatThrownBy(() -> decide(Result.QUALIFIED_PASS, "By March.", INGRID))
                .isInstanceOf(Invalid.class);
        decide(Result.NO_PASS, null, INGRID);

        assertThat(conclusions
                        .find(audit.id)
                        .orElseThrow()
                        .decision()
                        .orElseThrow()
                        .result())
                .isEqualTo(Result.NO_PASS);
    }

    @Test
    void an_accepted_closure_earns_its_control_all_points() {
        failMandatory();
        jdbc().sql("update action_item set state = 'ACCEPTED' where audit_id = ?")
                .param(audit.id)
                .update();
        state();

        assertThat(conclusions.score(conclusions.find(audit.id).orElseThrow()).passes())
                .isTrue();
    }

    @Test
    void rule_15_a_lapsed_score_impacting_item_leaves_the_score_as_it_is() {
        audit.verdict(audit.control(Kind.SCORED), Verdict.NOT_MET, "Not seen.", PRIYA);
        issue();
        context.getBean(SettlingActionItems.class).lapseOpen(audit.id);
        state();

        Score score = conclusions.score(conclusions.find(audit.id).orElseThrow());
        assertThat(score.value()).isLessThan(score.maximum());
        assertThat(score.passes()).isTrue();
    }

    @Test
    void not_applicable_leaves_numerator_and_denominator() {
        state();
        Score before = conclusions.score(conclusions.find(audit.id).orElseThrow());
        audit.verdict(audit.control(Kind.SCORED), Verdict.NOT_APPLICABLE, "No resale.", PRIYA);
        state();

        Score after = conclusions.score(conclusions.find(audit.id).orElseThrow());
        assertThat(after.maximum()).isLessThan(before.maximum());
        assertThat(after.value()).isEqualByComparingTo(after.maximum());
    }

    @Test
    void rule_18_reviewer_and_decision_maker_are_not_on_the_team() {
        state();

        assertThatThrownBy(() -> review(new ReviewFile("approved", null, null, null), DAVID))
                .isInstanceOf(NotYours.class);
        approve();
        assertThatThrownBy(() -> decide(Result.PASS, null, PRIYA)).isInstanceOf(NotYours.class);
    }

    @Test
    void rule_19_no_result_and_no_score_is_shown_to_the_partner_before_the_technical_review_is_done() {
        state();
        String page = "/audits/" + audit.id + "/decision";
        assertThatThrownBy(() -> conclusions.visibleOrRefused(audit.id, audit.actor(JANA)))
                .isInstanceOf(NotFound.class);
        assertThat(pages.get().uri(page).with(JANA.signedIn())).hasStatus(404);
        assertThat(pages.get().uri("/api/v1/audits/" + audit.id + "/conclusion").with(JANA.basic()))
                .hasStatus(404);
        assertThat(pages.get().uri(page).with(TOMASZ.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Score", "points in scope", "The technical review comes first");

        approve();

        assertThat(pages.get().uri(page).with(JANA.signedIn())).hasStatusOk();
        assertThat(pages.get().uri("/api/v1/audits/" + audit.id + "/conclusion").with(MARTA.basic()))
                .bodyJson()
                .extractingPath("$.recommendation")
                .isEqualTo("PASS");
    }

    @Test
    void a_returned_file_is_completed_and_reviewed_again() {
        state();
        assertThatThrownBy(() -> review(new ReviewFile("returned", " ", null, null), TOMASZ))
                .isInstanceOf(Invalid.class);
        assertThat(review(new ReviewFile("returned", "The minutes are missing.", null, null), TOMASZ))
                .isEqualTo(Outcome.of("returned"));
        assertThat(reviewing.missing(step("completeFile", "complete-file")))
                .isEqualTo(Map.of("reason", "The minutes are missing."));
        reviewing.complete(
                new CompleteFile("Minutes added."), step("completeFile", "complete-file"), audit.actor(DAVID));

        assertThat(reviewing.file(step("reviewFile", "review-file"))).containsEntry("answer", "Minutes added.");
        assertThat(conclusions.isRegraded(audit.id)).isFalse();
    }

    @Test
    void raising_a_finding_to_mandatory_raises_an_action_item_and_sends_the_audit_back() {
        String control = audit.control(Kind.RECOMMENDED);
        audit.verdict(control, Verdict.NOT_MET, "No survey.", PRIYA);
        issue();
        state();
        review(new ReviewFile("regraded", "It is required.", audit.id + "-F-01", "MANDATORY"), TOMASZ);

        assertThat(conclusions.isRegraded(audit.id)).isTrue();
        assertThat(context.getBean(Findings.class).get(audit.id + "-F-01").grade())
                .isEqualTo(Grade.MANDATORY);
        assertThat(context.getBean(ActionItems.class).of(audit.id))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.grade()).isEqualTo(Grade.MANDATORY);
                    assertThat(item.due().why()).contains("after the regrading of ");
                });
        state();
        assertThat(conclusions.score(conclusions.find(audit.id).orElseThrow()).refusals())
                .anyMatch(refusal -> refusal.contains(control));
    }

    @Test
    void a_grade_that_a_finding_has_already_is_no_regrade() {
        failMandatory();
        state();

        assertThatThrownBy(() -> review(new ReviewFile("regraded", "Why.", audit.id + "-F-01", "MANDATORY"), TOMASZ))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("already");
        assertThat(conclusions.isRegraded(audit.id)).isFalse();
    }

    @Test
    void a_pass_awards_a_designation_that_counts_from_the_audit_date() {
        state();
        assertThatThrownBy(() -> decide(Result.PASS, null, INGRID)).isInstanceOf(Conflict.class);
        approve();
        decide(Result.PASS, null, INGRID);

        var date = java.util.Objects.requireNonNull(audits.get(audit.id).date());
        assertThat(audits.milestone(audit.id, Milestone.DECISION)).isPresent();
        assertThat(context.getBean(Designations.class).of("tecracer"))
                .filteredOn(designation -> designation.programmeId().equals("aws-msp"))
                .singleElement()
                .satisfies(designation -> {
                    assertThat(designation.fullAudit()).isEqualTo(date);
                    assertThat(designation.expires()).isEqualTo(date.plusMonths(36));
                });
        assertThatThrownBy(() -> decide(Result.NO_PASS, null, INGRID)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_qualified_pass_names_its_conditions() {
        state();
        approve();
        assertThatThrownBy(() -> decide(Result.QUALIFIED_PASS, " ", INGRID)).isInstanceOf(Invalid.class);
        decide(Result.QUALIFIED_PASS, "A second engineer by March.", INGRID);

        assertThat(pages.get().uri("/audits/" + audit.id + "/decision").with(JANA.signedIn()))
                .bodyText()
                .contains("Qualified pass", "A second engineer by March.");
    }

    private void failMandatory() {
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", PRIYA);
        issue();
    }

    private void issue() {
        context.getBean(FindingDrafts.class)
                .revise(
                        audit.id + "-F-01",
                        Wording.of("No test", "Log ends.", "Four tests.", "", "A report.", "Held."),
                        audit.actor(PRIYA));
        if (context.getBean(Findings.class).get(audit.id + "-F-01").grade() == Grade.MANDATORY) {
            context.getBean(FindingsReview.class).look(audit.id + "-F-01", true, null, audit.actor(DAVID));
        }
        context.getBean(GapReporting.class)
                .issue(
                        new IssueGapReport(true, null),
                        audit.step("findings-review", "issueGapReport", "issue-gap-report", "leadAuditor", null),
                        audit.actor(DAVID));
        context.getBean(RaisingActionItems.class).raise(audit.id);
    }

    private void state() {
        conclusions.state(audit.id);
    }

    private void approve() {
        audit.state(AuditState.TECHNICAL_REVIEW);
        review(new ReviewFile("approved", null, null, null), TOMASZ);
    }

    private Outcome review(ReviewFile answers, Persona by) {
        return reviewing.review(answers, step("reviewFile", "review-file"), audit.actor(by));
    }

    private void decide(Result result, @org.jspecify.annotations.Nullable String conditions, Persona by) {
        deciding.decide(new Decide(result, "As seen.", conditions), step("decide", "decide"), audit.actor(by));
    }

    private OpenStep step(String step, String form) {
        return audit.step("decision", step, form, "technicalReviewer", null);
    }

    private JdbcClient jdbc() {
        return context.getBean(JdbcClient.class);
    }
}
