package auditway.walks;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.INGRID;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static auditway.Persona.TOMASZ;

import auditway.AuditDays;
import auditway.Persona;
import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.catalogue.programme.Control;
import auditway.conduct.assessment.Claim;
import auditway.conduct.assessment.SelfAssessment;
import auditway.platform.calendar.SettableClock;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;

/**
 * Brings an audit of a walk to where a request begins, by the application's own services instead of its pages; the forms it completes
 * are walked through on their pages elsewhere.
 */
final class Shortcut {

    private static final AtomicInteger DAYS = new AtomicInteger(70);

    private final ApplicationContext context;
    private final PartnerOnPages partner;
    private final LocalDate day;
    private final String id;

    private Shortcut(ApplicationContext context, PartnerOnPages partner) {
        this.context = context;
        this.partner = partner;
        this.day = AuditDays.ahead(context.getBean(SettableClock.class), DAYS.getAndAdd(2));
        this.id = context.getBean(AuditRequests.class)
                .request(
                        new RequestAudit(
                                partner.id(),
                                partner.edition(),
                                "onSite",
                                "Kai 4, 24103 Kiel, Germany",
                                day.minusDays(10),
                                day.plusDays(40),
                                null),
                        actor(MARTA));
    }

    /** An audit whose day is agreed on, about to be prepared. */
    static Shortcut scheduled(ApplicationContext context) {
        return scheduledAgain(context, PartnerOnPages.in(context));
    }

    /** The same of a partner who was audited before. */
    static Shortcut scheduledAgain(ApplicationContext context, PartnerOnPages partner) {
        Shortcut shortcut = new Shortcut(context, partner);
        shortcut.isEngaged();
        shortcut.isScheduled();
        return shortcut;
    }

    /** An audit whose self-assessment is submitted. */
    static Shortcut answered(ApplicationContext context) {
        Shortcut shortcut = scheduled(context);
        shortcut.isAnswered();
        return shortcut;
    }

    /** An audit that only waits for its day. */
    static Shortcut prepared(ApplicationContext context) {
        Shortcut shortcut = answered(context);
        shortcut.isPlanned();
        shortcut.completes(shortcut.actor(DAVID), "reviewReadiness", Map.of("outcome", "go"));
        return shortcut;
    }

    /** The agenda is planned as proposed. */
    void isPlanned() {
        Actor david = actor(DAVID);
        WorkItem plan = work(david, "planAudit");
        completes(
                david,
                "planAudit",
                Map.of("agenda", bean(WorkItems.class).formData(plan).get("agenda")));
    }

    AuditOnPages walkedBy(Cast cast) {
        return new AuditOnPages(cast, partner, bean(SettableClock.class), day, id);
    }

    private void isEngaged() {
        Object all = bean(WorkItems.class)
                .formData(work(actor(HELEN), "checkPrerequisites"))
                .get("prerequisites");
        List<String> met = ((List<?>) all)
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get("value")))
                        .toList();
        completes(actor(HELEN), "checkPrerequisites", Map.of("met", met, "outcome", "met"));
        completes(
                actor(MARTA),
                "appointTeam",
                Map.of(
                        "leadAuditor", actor(DAVID).accountId(),
                        "members", List.of(Map.of("member", actor(PRIYA).accountId(), "role", "AUDITOR")),
                        "technicalReviewer", actor(TOMASZ).accountId(),
                        "decisionMaker", actor(INGRID).accountId()));
        for (Persona member : List.of(DAVID, PRIYA)) {
            completes(actor(member), "declareInterests", Map.of("paidAdvice", "no", "otherInterests", "no"));
        }
        completes(lead(), "reviewTeam", Map.of("outcome", "accepted"));
    }

    /** Slots are proposed, one is chosen, its logistics are confirmed. */
    void isScheduled() {
        completes(
                actor(MARTA),
                "proposeSlots",
                Map.of(
                        "slots",
                        List.of(Map.of(
                                "starts", day.atTime(9, 0).toString(),
                                "ends", day.atTime(16, 0).toString())),
                        "place",
                        "onSite",
                        "site",
                        "Kai 4, 24103 Kiel, Germany"));
        completes(lead(), "chooseSlot", Map.of("outcome", "chosen", "slot", "1"));
        completes(
                actor(MARTA),
                "confirmLogistics",
                Map.of("contact", "Lena Wolf", "access", "Ask at the reception.", "confirmed", true));
    }

    void isAnswered() {
        isAnswered(PartnerOnPages.CONTROLS.stream().map(Control::id).toArray(String[]::new));
    }

    void isAnswered(String... controls) {
        for (String control : controls) {
            bean(SelfAssessment.class).answer(id, control, Claim.YES, "We do.", null, lead());
        }
        completes(lead(), "completeSelfAssessment", Map.of("declaration", true));
    }

    void completes(Actor who, String step, Map<String, Object> answers) {
        bean(WorkItems.class).complete(work(who, step).id(), Submission.ofJson(answers), who);
    }

    private WorkItem work(Actor who, String step) {
        return bean(Inbox.class).mine(who, "").stream()
                .filter(item -> item.auditId().equals(id) && item.step().step().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError(step + " waits for somebody else in " + id));
    }

    /** A time limit of a diagram is over, whatever the clock says. */
    void runsOut(String event) {
        ManagementService jobs = bean(ManagementService.class);
        jobs.createJobQuery().activityId(event).list().stream()
                .filter(job -> id.equals(bean(RuntimeService.class).getVariable(job.getProcessInstanceId(), "auditId")))
                .forEach(job -> jobs.executeJob(job.getId()));
    }

    void isSuperseded() {
        partner.isSuperseded(context);
    }

    private Actor lead() {
        return bean(Accounts.class).byEmail(partner.lead()).orElseThrow().actor();
    }

    Actor actor(Persona persona) {
        return persona.actor(bean(Accounts.class));
    }

    private <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
