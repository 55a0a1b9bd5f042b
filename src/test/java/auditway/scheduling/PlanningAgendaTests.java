package auditway.scheduling;

import static auditway.audit.AuditAhead.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.AuditAhead;
import auditway.audit.AuditDirectory;
import auditway.audit.TeamRole;
import auditway.people.Account;
import auditway.programme.Edition;
import auditway.programme.Editions;
import auditway.refusal.Invalid;
import auditway.scheduling.PlanningAgenda.PlanAudit;
import auditway.workflow.OpenStep;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rule 17 as it is kept section by section: the agenda gives none to somebody who is not competent for it. */
@ApplicationTest
@Tag("both-databases")
class PlanningAgendaTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    PlanningAgenda planning;

    @Autowired
    Editions editions;

    @Autowired
    AuditDirectory audits;

    private AuditAhead audit;
    private Account lead;
    private Account expert;
    private Edition edition;

    @BeforeEach
    void scheduled() {
        edition = editions.get("aws-msp-2017");
        lead = auditor(
                context,
                "Ada Lead",
                edition.sections().stream()
                        .map(section -> section.id())
                        .filter(id -> !id.equals("8"))
                        .toArray(String[]::new));
        expert = auditor(context, "Eve Expert", "8");
        audit = AuditAhead.of(context).with(lead, TeamRole.LEAD_AUDITOR).with(expert, TeamRole.TECHNICAL_EXPERT);
        audit.heldOn(audit.day);
    }

    @Test
    void rule_17_a_section_is_not_given_to_somebody_without_competence_for_it() {
        assertThatThrownBy(() -> plan(lead))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("agenda[7].auditor"))
                .hasMessageStartingWith("Ada Lead is not competent for 8 Security on ")
                .hasMessageEndingWith("give it to someone who is.");
        assertThat(audits.sectionAuditors(audit.id)).isEmpty();
    }

    @Test
    void rule_17_each_section_goes_to_somebody_who_is_competent_for_it() {
        plan(expert);
        assertThat(audits.sectionAuditors(audit.id))
                .containsEntry("8", expert.id())
                .containsEntry("1", lead.id());
    }

    @Test
    void the_form_begins_with_a_competent_auditor_for_every_section() {
        List<?> agenda =
                (List<?>) Objects.requireNonNull(planning.sections(step()).get("agenda"));
        List<Object> auditors = agenda.stream()
                .<Object>map(line -> ((Map<?, ?>) line).get("auditor"))
                .toList();
        assertThat(auditors).hasSize(14).startsWith(lead.id());
        assertThat(auditors.get(7)).isEqualTo(expert.id());
    }

    private void plan(Account security) {
        List<PlanAudit.Line> lines = edition.sections().stream()
                .map(section -> new PlanAudit.Line(
                        section.id(), section.id().equals("8") ? security.id() : lead.id(), audit.day.atTime(9, 0)))
                .toList();
        planning.plan(new PlanAudit(lines), step(), lead.actor());
    }

    private OpenStep step() {
        return audit.step("preparation", "planAudit", "plan-audit", "leadAuditor", null);
    }
}
