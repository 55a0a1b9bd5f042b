package auditway.followup.decision;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static auditway.Persona.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.decision.ReviewingFile.CompleteFile;
import auditway.followup.decision.ReviewingFile.ReviewFile;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.workflow.Outcome;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The file of an audit in technical review: approved, returned or regraded. */
@ApplicationTest
@Tag("both-databases")
class TechnicalReviewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Conclusions conclusions;

    @Autowired
    ReviewingFile reviewing;

    @Autowired
    MockMvcTester pages;

    private ConcludedAudit concluded;

    @BeforeEach
    void held() {
        concluded = ConcludedAudit.of(context);
    }

    @Test
    void rule_18_reviewer_and_decision_maker_are_not_on_the_team() {
        concluded.state();

        assertThatThrownBy(() -> concluded.review(new ReviewFile("approved", null, null, null), DAVID))
                .isInstanceOf(NotYours.class);
        concluded.approve();
        assertThatThrownBy(() -> concluded.decide(Result.PASS, null, PRIYA)).isInstanceOf(NotYours.class);
    }

    @Test
    void rule_19_no_result_and_no_score_is_shown_to_the_partner_before_the_technical_review_is_done() {
        concluded.state();
        String page = "/audits/" + concluded.id + "/decision";
        assertThatThrownBy(() -> conclusions.visibleOrRefused(concluded.id, concluded.audit.actor(JANA)))
                .isInstanceOf(NotFound.class);
        assertThat(pages.get().uri(page).with(JANA.signedIn())).hasStatus(404);
        assertThat(pages.get()
                        .uri("/api/v1/audits/" + concluded.id + "/conclusion")
                        .with(JANA.basic()))
                .hasStatus(404);
        assertThat(pages.get().uri(page).with(TOMASZ.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Score", "points in scope", "The technical review comes first");

        concluded.approve();

        assertThat(pages.get().uri(page).with(JANA.signedIn())).hasStatusOk();
        assertThat(pages.get()
                        .uri("/api/v1/audits/" + concluded.id + "/conclusion")
                        .with(MARTA.basic()))
                .bodyJson()
                .extractingPath("$.recommendation")
                .isEqualTo("PASS");
    }

    @Test
    void a_returned_file_is_completed_and_reviewed_again() {
        concluded.state();
        assertThatThrownBy(() -> concluded.review(new ReviewFile("returned", " ", null, null), TOMASZ))
                .isInstanceOf(Invalid.class);
        assertThat(concluded.review(new ReviewFile("returned", "The minutes are missing.", null, null), TOMASZ))
                .isEqualTo(Outcome.of("returned"));
        assertThat(reviewing.missing(concluded.step("completeFile", "complete-file")))
                .isEqualTo(Map.of("reason", "The minutes are missing."));
        reviewing.complete(
                new CompleteFile("Minutes added."),
                concluded.step("completeFile", "complete-file"),
                concluded.audit.actor(DAVID));

        assertThat(reviewing.file(concluded.step("reviewFile", "review-file")))
                .containsEntry("answer", "Minutes added.");
        assertThat(conclusions.isRegraded(concluded.id)).isFalse();
    }

    @Test
    void raising_a_finding_to_mandatory_raises_an_action_item_and_sends_the_audit_back() {
        String control = concluded.audit.control(Kind.RECOMMENDED);
        concluded.fail(control, "No survey.");
        concluded.state();
        concluded.review(new ReviewFile("regraded", "It is required.", concluded.id + "-F-01", "MANDATORY"), TOMASZ);

        assertThat(conclusions.isRegraded(concluded.id)).isTrue();
        assertThat(context.getBean(Findings.class).get(concluded.id + "-F-01").grade())
                .isEqualTo(Grade.MANDATORY);
        assertThat(context.getBean(ActionItems.class).of(concluded.id))
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.grade()).isEqualTo(Grade.MANDATORY);
                    assertThat(item.due().why()).contains("after the regrading of ");
                });
        concluded.state();
        assertThat(concluded.score().refusals()).anyMatch(refusal -> refusal.contains(control));
    }

    @Test
    void a_grade_that_a_finding_has_already_is_no_regrade() {
        concluded.failMandatory();
        concluded.state();

        assertThatThrownBy(() -> concluded.review(
                        new ReviewFile("regraded", "Why.", concluded.id + "-F-01", "MANDATORY"), TOMASZ))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("already");
        assertThat(conclusions.isRegraded(concluded.id)).isFalse();
    }

    @Test
    void the_reviewer_reads_score_findings_action_items_and_disputes_where_the_file_is_reviewed() {
        concluded.failMandatory();
        concluded.state();

        Map<String, Object> shown = reviewing.file(concluded.step("reviewFile", "review-file"));

        assertThat(shown)
                .containsEntry("counted", "1 mandatory")
                .containsEntry("items", "1 open")
                .containsEntry("disputes", "none")
                .containsEntry("findingsUrl", "/audits/" + concluded.id + "/findings");
        assertThat(shown.get("score")).asString().startsWith("Fail recommended. ");
        for (String page : new String[] {"checklistUrl", "findingsUrl", "itemsUrl", "disputesUrl", "conclusionUrl"}) {
            assertThat(pages.get().uri(String.valueOf(shown.get(page))).with(TOMASZ.signedIn()))
                    .as(page)
                    .hasStatusOk();
        }
    }

    @Test
    void the_decision_maker_reads_what_the_technical_review_said_and_what_was_held_before() {
        concluded.state();
        concluded.review(new ReviewFile("returned", "The minutes are missing.", null, null), TOMASZ);
        concluded.approve();

        assertThat(context.getBean(Deciding.class).conclusion(concluded.step("decide", "decide")))
                .containsEntry("counted", "none")
                .containsEntry("items", "none")
                .containsKeys("conclusion", "prior")
                .extractingByKey("reviews")
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .satisfiesExactly(
                        returned ->
                                assertThat(returned).startsWith("Returned by ").endsWith(": The minutes are missing."),
                        approved ->
                                assertThat(approved).startsWith("Approved by ").endsWith("."));
    }
}
