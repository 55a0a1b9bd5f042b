package auditway.cycle;

import auditway.HeldAudit;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.conduct.assessment.Verdict;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.Deciding;
import auditway.followup.decision.Deciding.Decide;
import auditway.followup.decision.Result;
import auditway.followup.decision.ReviewingFile;
import auditway.followup.decision.ReviewingFile.ReviewFile;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A partner of its own whose audit was decided and closed, with what its people do afterwards. */
public final class DesignatedPartner {

    public final HeldAudit audit;
    public final String id = "cycle-" + UUID.randomUUID().toString().substring(0, 8);
    public final String designation = id + ":aws-msp";
    public final Actor lead;

    private DesignatedPartner(ApplicationContext context) {
        audit = HeldAudit.of(context);
        audit.get(Organisations.class)
                .add(new Organisation(
                        id, "Partner " + id, "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of("reseller")));
        lead = audit.get(Accounts.class)
                .add(new NewAccount(
                        "lead@" + id + ".example",
                        "Lead of " + id,
                        DemoPeople.PASSWORD,
                        "",
                        id,
                        Set.of(Role.PARTNER_LEAD)))
                .actor();
        isAuditedIn(audit);
    }

    private void isAuditedIn(HeldAudit held) {
        held.get(JdbcClient.class)
                .sql("update audit set organisation_id = ? where id = ?")
                .params(id, held.id)
                .update();
    }

    public static DesignatedPartner passed(ApplicationContext context) {
        DesignatedPartner partner = new DesignatedPartner(context);
        decide(partner.audit, Result.PASS);
        return partner;
    }

    /** These controls are not met, and the audit is not passed. */
    public static DesignatedPartner failed(ApplicationContext context, String... controls) {
        DesignatedPartner partner = new DesignatedPartner(context);
        for (String control : controls) {
            partner.audit.verdict(control, Verdict.NOT_MET, "Nothing was shown.", Persona.DAVID);
        }
        decide(partner.audit, Result.NO_PASS);
        return partner;
    }

    /** Another audit of this partner is passed. */
    void passedAgain(ApplicationContext context) {
        HeldAudit next = HeldAudit.of(context);
        isAuditedIn(next);
        decide(next, Result.PASS);
    }

    private static void decide(HeldAudit audit, Result result) {
        audit.get(Conclusions.class).state(audit.id);
        audit.state(AuditState.TECHNICAL_REVIEW);
        audit.get(ReviewingFile.class)
                .review(
                        new ReviewFile("approved", null, null, null),
                        audit.step("decision", "reviewFile", "review-file", "technicalReviewer", null),
                        audit.actor(Persona.TOMASZ));
        audit.get(Deciding.class)
                .decide(
                        new Decide(result, "As seen.", null),
                        audit.step("decision", "decide", "decide", "decisionMaker", null),
                        audit.actor(Persona.INGRID));
        audit.state(AuditState.CLOSED);
    }

    public Designation held() {
        return audit.get(Designations.class).find(designation).orElseThrow();
    }

    /** Asks for something about the designation. */
    void asks(Actor who, String form, Map<String, Object> answers) {
        audit.get(RequestKinds.class).ask(form, new Subject(audit.id, designation), Submission.ofJson(answers), who);
    }

    /** Asks for something about the audit. */
    void asksAboutAudit(Actor who, String form, Map<String, Object> answers) {
        audit.get(RequestKinds.class).ask(form, Subject.audit(audit.id), Submission.ofJson(answers), who);
    }

    void completes(Actor who, String step, Map<String, Object> answers) {
        audit.get(WorkItems.class).complete(work(who, step).orElseThrow().id(), Submission.ofJson(answers), who);
    }

    /** What a person has to do about the designation in a step. */
    Optional<WorkItem> work(Actor who, String step) {
        return audit.get(Inbox.class).mine(who, "").stream()
                .filter(item -> designation.equals(item.step().subject())
                        && item.step().step().equals(step))
                .findFirst();
    }

    /** When the limit is reached. */
    Instant limit(String node) {
        return job(node).getDuedate().toInstant();
    }

    /** The limit is reached, whatever the clock says. */
    public void passes(String node) {
        audit.get(ManagementService.class).executeJob(job(node).getId());
    }

    private Job job(String node) {
        return instances().list().stream()
                .flatMap(instance -> audit
                        .get(ManagementService.class)
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(node)
                        .list()
                        .stream())
                .findFirst()
                .orElseThrow();
    }

    boolean runs() {
        return instances().count() > 0;
    }

    boolean runs(String process) {
        return instances().processDefinitionKey(process).count() > 0;
    }

    private ProcessInstanceQuery instances() {
        return audit.get(RuntimeService.class).createProcessInstanceQuery().processInstanceBusinessKey(designation);
    }

    List<String> told() {
        return texts("select subject from mail where audit_id = ? and kind = 'NOTICE'");
    }

    List<String> actions() {
        return texts("select action from trail_entry where chain = ? order by seq");
    }

    private List<String> texts(String sql) {
        return audit.get(JdbcClient.class)
                .sql(sql)
                .param(audit.id)
                .query(String.class)
                .list();
    }
}
