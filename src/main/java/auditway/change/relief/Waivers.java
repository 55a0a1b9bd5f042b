package auditway.change.relief;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Editions;
import auditway.change.relief.Waivers.RequestWaiver;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** An action item need not be closed for a time, because something else makes up for it. */
@Component
class Waivers implements RequestKind<RequestWaiver> {

    /** Why, what makes up for it, and the day until which the waiver is to hold. */
    record RequestWaiver(String reason, String compensation, LocalDate until) {}

    /** What a request keeps. */
    record WaiverTerms(String compensation, LocalDate until) {}

    /** What is kept of a decision that grants it: its last day. */
    record WaivedUntil(LocalDate until) {}

    private final AboutItems about;
    private final RelievingActionItems relieving;
    private final Requests requests;
    private final AuditDirectory audits;
    private final Editions editions;
    private final Clock clock;

    Waivers(
            AboutItems about,
            RelievingActionItems relieving,
            Requests requests,
            AuditDirectory audits,
            Editions editions,
            Clock clock) {
        this.about = about;
        this.relieving = relieving;
        this.requests = requests;
        this.audits = audits;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "waiver";
    }

    @Override
    public About about() {
        return About.ACTION_ITEM;
    }

    @Override
    public String page(Subject subject) {
        return AboutItems.page(subject);
    }

    @Override
    public String askedBy() {
        return "the partner lead";
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
        return requests.about(item.id(), kind()).stream().anyMatch(Request::isOpen)
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
        if (!answers.until().isAfter(today(about.item(subject)))) {
            throw new Invalid("until", "Give a day that is yet to come; a waiver always ends.");
        }
        String reason = answers.reason().strip();
        relieving.askForWaiver(subject.id(), "Until " + LocalMoment.say(answers.until()) + ". " + reason, actor);
        requests.ask(
                kind(), subject, reason, new WaiverTerms(answers.compensation().strip(), answers.until()), actor);
    }

    LocalDate today(ActionItem item) {
        return LocalDate.ofInstant(clock.instant(), about.zone(item));
    }

    @Override
    public Optional<DueDate> neededBy(Request request) {
        return about.neededBy(request);
    }

    @Override
    public Work work(Request request) {
        return about.work(request);
    }

    @Override
    public List<String> lines(Request request) {
        WaiverTerms terms = request.terms(WaiverTerms.class);
        return List.of("Asked for: until " + LocalMoment.say(terms.until()) + ".", terms.compensation());
    }

    @Override
    public String words(Request request, RequestDecision decision) {
        return decision.outcome().equals("granted")
                ? "Granted: until "
                        + LocalMoment.say(decision.terms(WaivedUntil.class).until())
                : RequestKind.super.words(request, decision);
    }
}
