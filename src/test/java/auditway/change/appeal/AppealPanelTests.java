package auditway.change.appeal;

import static auditway.Persona.HELEN;
import static auditway.Persona.INGRID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.TOMASZ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Conduct;
import auditway.audit.audit.Conduct.CloseAudit;
import auditway.platform.form.Submission;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.StepDesk;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who hears an appeal, what they read, and what is closed meanwhile. */
@ApplicationTest
@Tag("both-databases")
class AppealPanelTests {

    @Autowired
    private ApplicationContext context;

    private AppealableAudit appeal;
    private HeldAudit audit;

    @BeforeEach
    void a_qualified_pass_was_decided() {
        appeal = new AppealableAudit(context);
        audit = appeal.audit;
    }

    @Test
    void rule_18_an_appeal_is_heard_by_nobody_who_audited_or_decided() {
        appeal.appeals(JANA);
        for (Persona involved : List.of(Persona.DAVID, Persona.PRIYA, TOMASZ, INGRID)) {
            assertThatThrownBy(
                            () -> appeal.completes(MARTA, "appointAppealPanel", Map.of("chair", appeal.id(involved))))
                    .isInstanceOf(Invalid.class);
        }
        appeal.completes(MARTA, "appointAppealPanel", Map.of("chair", appeal.id(HELEN)));
        WorkItem hearing = appeal.work(HELEN, "hearAppeal");
        assertThatThrownBy(() -> audit.get(WorkItems.class)
                        .complete(hearing.id(), Submission.ofJson(Map.of("outcome", "upheld")), audit.actor(INGRID)))
                .isInstanceOf(NotYours.class);
    }

    @Test
    void rule_18_a_programme_manager_who_did_steps_of_the_audit_hears_no_appeal_against_it() {
        audit.get(Trail.class)
                .record(TrailEntry.by(appeal.id(HELEN), "Helen Okafor", "Programme manager")
                        .did("Completed: Check prerequisites")
                        .on(audit.id));
        appeal.appeals(JANA);
        WorkItem appoint = appeal.work(MARTA, "appointAppealPanel");
        assertThat(audit.get(WorkItems.class).formData(appoint).get("people").toString())
                .doesNotContain(appeal.id(HELEN));
        assertThatThrownBy(() -> appeal.completes(MARTA, "appointAppealPanel", Map.of("chair", appeal.id(HELEN))))
                .isInstanceOf(Invalid.class);
        audit.get(MockMvcTester.class)
                .post()
                .uri("/api/v1/work-items/" + appoint.id() + "/completion")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"chair\": \"" + appeal.id(HELEN) + "\"}")
                .with(MARTA.basic())
                .exchange();
        assertThat(appeal.work(MARTA, "appointAppealPanel").isOpen()).isTrue();
    }

    @Test
    void the_panel_reads_the_rationale_of_the_decision_appealed_against() {
        appeal.appeals(JANA);
        appeal.completes(MARTA, "appointAppealPanel", Map.of("chair", appeal.id(HELEN)));
        assertThat(audit.get(WorkItems.class).formData(appeal.work(HELEN, "hearAppeal")))
                .containsEntry("rationale", "As seen.")
                .containsEntry("conditioned", "A second engineer by March.");
    }

    @Test
    void an_audit_is_closed_during_an_appeal_only_when_that_is_confirmed() {
        audit.state(AuditState.REPORTING);
        appeal.appeals(JANA);
        OpenStep close = audit.step("reporting", "closeAudit", "close-audit", "coordinator", null);
        String open = "Appeal: not ruled on yet, the decision stands until then.";
        assertThat(audit.get(StepDesk.class).prefill(close)).containsEntry("open", open);
        assertThatThrownBy(() ->
                        audit.get(Conduct.class).close(new CloseAudit(true, null, null), close, audit.actor(MARTA)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining(open);
        audit.get(Conduct.class).close(new CloseAudit(true, true, null), close, audit.actor(MARTA));
        assertThat(audit.get(Trail.class).all(audit.id))
                .extracting(kept -> kept.entry().reason())
                .contains("Still open: " + open);
        appeal.completes(MARTA, "appointAppealPanel", Map.of("chair", appeal.id(HELEN)));
    }
}
