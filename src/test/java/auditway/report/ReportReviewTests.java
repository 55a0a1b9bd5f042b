package auditway.report;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.people.Accounts;
import auditway.refusal.Invalid;
import auditway.report.ReportReview.ConfirmFacts;
import auditway.report.ReportReview.ConsentToPublication;
import auditway.report.ReportReview.CorrectReport;
import auditway.workflow.OpenStep;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
@Tag("both-databases")
class ReportReviewTests {

    @Autowired
    private ReportReview review;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private ReportRows rows;

    @Autowired
    private Accounts accounts;

    private final String audit = "T-" + UUID.randomUUID().toString().substring(0, 12);
    private final OpenStep step =
            new OpenStep("task", "reporting", "confirmFacts", "Confirm", "confirm-facts", "partnerLead", audit, null);

    @BeforeEach
    void freeze() {
        rows.add(audit, 1, "", Instant.parse("2027-01-22T09:30:00Z"), "0".repeat(64), "{}");
    }

    @Test
    void confirmed_facts_let_the_report_go_out() {
        assertThat(review.confirm(new ConfirmFacts("accurate", null), step, JANA.actor(accounts))
                        .name())
                .isEqualTo("accurate");
        assertThat(snapshots.get(audit).objections()).isEmpty();
    }

    @Test
    void an_objection_says_what_is_wrong() {
        assertThatThrownBy(() -> review.confirm(new ConfirmFacts("objected", " "), step, JANA.actor(accounts)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("what it should say");
    }

    @Test
    void rule_21_a_correction_answers_the_objection_and_becomes_the_next_reason() {
        review.confirm(new ConfirmFacts("objected", "The site is in Kiel."), step, JANA.actor(accounts));
        assertThat(review.objections(step)).containsEntry("objections", "The site is in Kiel.");
        review.correct(new CorrectReport("The site was corrected."), step, DAVID.actor(accounts));
        assertThat(snapshots.get(audit).correction()).isEqualTo("The site was corrected.");
    }

    @Test
    void publication_needs_the_partners_consent() {
        assertThat(snapshots.get(audit).isPublished()).isFalse();
        review.consent(new ConsentToPublication("consented"), step, JANA.actor(accounts));
        assertThat(snapshots.get(audit).isPublished()).isTrue();
        review.consent(new ConsentToPublication("declined"), step, JANA.actor(accounts));
        assertThat(snapshots.get(audit).isPublished()).isFalse();
    }
}
