package auditway.change.relief;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.detour.Detour;
import auditway.audit.detour.Subject;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Editions;
import auditway.change.relief.RequestingWaiver.RequestWaiver;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The partner asks that an action item need not be closed for a time, because something else makes up for it. */
@Component
class RequestingWaiver implements Detour<RequestWaiver> {

    /** Why, what makes up for it, and the day until which the waiver is to hold. */
    record RequestWaiver(String reason, String compensation, LocalDate until) {}

    private final AboutItems about;
    private final RelievingActionItems relieving;
    private final ReliefRequests requests;
    private final AuditDirectory audits;
    private final Editions editions;
    private final Processes processes;
    private final Clock clock;

    RequestingWaiver(
            AboutItems about,
            RelievingActionItems relieving,
            ReliefRequests requests,
            AuditDirectory audits,
            Editions editions,
            Processes processes,
            Clock clock) {
        this.about = about;
        this.relieving = relieving;
        this.requests = requests;
        this.audits = audits;
        this.editions = editions;
        this.processes = processes;
        this.clock = clock;
    }

    @Override
    public String form() {
        return "request-waiver";
    }

    @Override
    public String title() {
        return "Ask for a waiver";
    }

    @Override
    public String effect() {
        return "The programme manager decides. A waived item need not be closed, its control leaves the score, and the waiver "
                + "ends on the day that is agreed. Until it is decided the due date stands.";
    }

    @Override
    public Kind kind() {
        return Kind.ACTION_ITEM;
    }

    @Override
    public Class<RequestWaiver> answers() {
        return RequestWaiver.class;
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return about.isLead(actor);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        ActionItem item = about.item(subject);
        if (!item.isOpen()) {
            return Optional.of("%s is %s; there is nothing to waive."
                    .formatted(item.label(), item.state().title().toLowerCase(Locale.ROOT)));
        }
        if (item.isDisputed()) {
            return Optional.of("The finding of " + item.label() + " is disputed; ask when the dispute is settled.");
        }
        if (!isWaivable(item)) {
            return Optional.of("Control " + item.controlId()
                    + " is mandatory, and its edition does not say that it can be waived.");
        }
        return requests.of(item.id(), ReliefRequest.Kind.WAIVER).stream().anyMatch(ReliefRequest::isPending)
                ? Optional.of("A waiver of " + item.label() + " was asked for already and is being decided.")
                : Optional.empty();
    }

    /** A mandatory one only where the edition says so. */
    private boolean isWaivable(ActionItem item) {
        Control control = editions.get(audits.get(item.auditId()).editionId()).control(item.controlId());
        boolean mandatory = item.grade() == Grade.MANDATORY || control.kind() == Control.Kind.MANDATORY;
        return !mandatory || control.waivable();
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        ActionItem item = about.item(subject);
        return Map.of("item", item.label(), "title", item.demand().title());
    }

    @Override
    public void ask(RequestWaiver answers, Subject subject, Actor actor) {
        ActionItem item = about.item(subject);
        AuditSummary audit = audits.get(item.auditId());
        if (!answers.until().isAfter(LocalDate.ofInstant(clock.instant(), audit.zone()))) {
            throw new Invalid("until", "Give a day that is yet to come; a waiver always ends.");
        }
        int before = requests.of(item.id(), ReliefRequest.Kind.WAIVER).size();
        ReliefRequest request = requests.keep(new ReliefRequest(
                "%s-W%d".formatted(item.id(), before + 1),
                null,
                item.auditId(),
                item.id(),
                ReliefRequest.Kind.WAIVER,
                answers.reason().strip(),
                answers.compensation().strip(),
                null,
                answers.until(),
                ExtensionAuthority.PROGRAMME_MANAGER,
                "Waivers are decided by the programme manager.",
                actor.accountId(),
                clock.instant(),
                ReliefRequest.State.ASKED,
                null));
        relieving.askForWaiver(item.id(), "Until " + LocalMoment.say(answers.until()) + ". " + request.reason(), actor);
        processes.start("waiver", request.id(), item.auditId());
    }

    @Override
    public String page(Subject subject) {
        return AboutItems.page(subject);
    }
}
