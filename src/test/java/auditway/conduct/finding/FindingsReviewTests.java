package auditway.conduct.finding;

import static auditway.Persona.DAVID;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.workflow.Outcome;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What findings need before they are handed in, and who looks at them a second time. */
@ApplicationTest
@Tag("both-databases")
class FindingsReviewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Findings findings;

    @Autowired
    FindingDrafts drafts;

    @Autowired
    FindingsForReview forReview;

    private FindingsOfAudit drafted;

    @BeforeEach
    void held() {
        drafted = FindingsOfAudit.of(context);
    }

    @Test
    void rule_4_every_in_scope_control_has_a_verdict_before_the_findings_are_handed_in() {
        drafted.audit
                .get(JdbcClient.class)
                .sql("delete from assessment where audit_id = ? and control_id = '1.2'")
                .param(drafted.audit.id)
                .update();

        assertThatThrownBy(drafted::handIn)
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Control 1.2 has no complete verdict");
    }

    @Test
    void every_nonconformity_says_its_gap_the_evidence_wanted_and_when_it_closes() {
        drafted.audit.verdict(drafted.audit.control(Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", PRIYA);

        assertThatThrownBy(drafted::handIn)
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("F-01 lacks")
                .hasMessageContaining("passing criterion");
    }

    @Test
    void whoever_drafted_a_mandatory_finding_never_takes_the_second_look() {
        Finding finding = drafted.mandatory();

        assertThatThrownBy(() -> drafted.look(finding, true, "", PRIYA)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> drafted.reviewed("agreed", PRIYA))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("F-01");
        assertThat(drafted.look(finding, true, "", DAVID).secondLook().state()).isEqualTo(SecondLook.State.AGREED);
        assertThat(drafted.reviewed("agreed", PRIYA)).isEqualTo(Outcome.of("agreed"));
    }

    @Test
    void agreeing_with_the_review_covers_every_finding_that_others_drafted() {
        drafted.mandatory();

        drafted.reviewed("agreed", DAVID);

        assertThat(findings.of(drafted.audit.id).get(0).secondLook().state()).isEqualTo(SecondLook.State.AGREED);
    }

    @Test
    void sending_back_needs_a_remark_and_a_revised_finding_waits_again() {
        Finding finding = drafted.mandatory();
        assertThatThrownBy(() -> drafted.look(finding, false, " ", DAVID)).isInstanceOf(Invalid.class);
        drafted.look(finding, false, "Name the policy.", DAVID);
        assertThatThrownBy(() -> drafted.reviewed("agreed", DAVID)).isInstanceOf(Invalid.class);

        drafts.revise(finding.id(), FindingsOfAudit.COMPLETE, drafted.audit.actor(PRIYA));

        assertThat(findings.get(finding.id()).secondLook().state()).isEqualTo(SecondLook.State.WAITING);
    }

    @Test
    void the_page_of_the_review_counts_by_grade_and_names_what_lacks_a_second_look_or_something_to_say() {
        Finding worded = drafted.mandatory();
        drafted.audit.verdict(drafted.audit.lastControl(Kind.SCORED), Verdict.NOT_MET, "No survey.", PRIYA);

        Map<String, Object> shown = forReview.submitted(drafted.step("reviewFindings", "review-findings"));

        assertThat(shown)
                .containsEntry("counted", "1 mandatory, 1 score-impacting")
                .containsEntry("findingsUrl", "/audits/" + drafted.audit.id + "/findings")
                .containsEntry("looked", false)
                .containsEntry("complete", false);
        assertThat(shown.get("looks"))
                .isEqualTo(List.of("F-01 No test since June 2024, worded by "
                        + drafted.audit.actor(PRIYA).name()));
        assertThat(shown.get("lacking"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("F-02").contains(" lacks ", "passing criterion"));

        drafted.look(worded, true, "", DAVID);
        assertThat(forReview.submitted(drafted.step("reviewFindings", "review-findings")))
                .containsEntry("looked", true);
    }
}
