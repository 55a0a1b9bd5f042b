package auditway.followup.report;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.followup.report.ReportReview.ConfirmFacts;
import auditway.followup.report.ReportReview.ConsentToPublication;
import auditway.followup.report.Snapshot.Change;
import auditway.platform.people.Accounts;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.OpenStep;
import java.time.LocalDate;
import java.util.List;
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
    private ReportChanges changes;

    @Autowired
    private Accounts accounts;

    private final String audit = "T-" + UUID.randomUUID().toString().substring(0, 12);
    private final OpenStep step =
            new OpenStep("task", "reporting", "confirmFacts", "Confirm", "confirm-facts", "partnerLead", audit, null);

    @BeforeEach
    void freeze() {
        snapshots.freeze(SampleSnapshot.ofAudit(audit));
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
        review.confirm(new ConfirmFacts("objected", "The house number is 5."), step, JANA.actor(accounts));
        assertThat(review.objections(step))
                .containsEntry("objections", "The house number is 5.")
                .containsEntry("site", "Kaistraße 4, Kiel, Germany");
        review.correct(corrected("The site was corrected.", "Kaistraße 5, Kiel, Germany"), step, DAVID.actor(accounts));
        assertThat(snapshots.get(audit).correction()).isEqualTo("The site was corrected.");
        assertThat(changes.of(audit, 2))
                .containsExactly(new Change("Site", "Kaistraße 4, Kiel, Germany", "Kaistraße 5, Kiel, Germany"));
    }

    @Test
    void a_correction_that_changes_nothing_is_refused() {
        review.confirm(new ConfirmFacts("objected", "The house number is 5."), step, JANA.actor(accounts));
        assertThatThrownBy(() -> review.correct(
                        corrected("Corrected.", "Kaistraße 4, Kiel, Germany"), step, DAVID.actor(accounts)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Nothing was changed");
        assertThat(snapshots.get(audit).correction()).isEmpty();
    }

    @Test
    void a_day_ahead_is_no_day_of_an_audit() {
        CorrectReport ahead =
                new CorrectReport("corrected", "x", null, null, null, LocalDate.of(2999, 1, 1), null, null, null, null);
        assertThatThrownBy(() -> review.correct(ahead, step, DAVID.actor(accounts)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("held before today");
    }

    @Test
    void a_report_that_stays_as_it_is_tells_the_partner_why_and_gets_no_new_revision() {
        review.confirm(new ConfirmFacts("objected", "The house number is 5."), step, JANA.actor(accounts));
        review.correct(
                new CorrectReport("kept", "The contract says 4.", null, null, null, null, null, null, null, null),
                step,
                DAVID.actor(accounts));
        assertThat(review.draft(step))
                .containsEntry("answer", "The contract says 4.")
                .containsEntry("objected", "The house number is 5.");
        assertThat(snapshots.get(audit).correction()).isEmpty();
        review.confirm(new ConfirmFacts("objected", "It says 5 on page 2."), step, JANA.actor(accounts));
        assertThat(review.draft(step)).doesNotContainKey("answer");
    }

    @Test
    void the_second_time_the_partner_reads_its_objection_what_the_lead_auditor_says_and_what_changed() {
        assertThat(review.draft(step)).containsOnlyKeys("reportUrl");
        review.confirm(new ConfirmFacts("objected", "The house number is 5."), step, JANA.actor(accounts));
        review.correct(corrected("The site was corrected.", "Kaistraße 5, Kiel, Germany"), step, DAVID.actor(accounts));
        snapshots.freeze(SampleSnapshot.ofAudit(audit, 2));

        assertThat(review.draft(step))
                .containsEntry("objected", "The house number is 5.")
                .containsEntry("corrected", "The site was corrected.")
                .containsEntry(
                        "changes", List.of("Site: “Kaistraße 4, Kiel, Germany” is now “Kaistraße 5, Kiel, Germany”"));
    }

    private static CorrectReport corrected(String why, String site) {
        return new CorrectReport("corrected", why, null, null, site, null, null, null, null, null);
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
