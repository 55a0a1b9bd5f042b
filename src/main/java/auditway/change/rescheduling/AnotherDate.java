package auditway.change.rescheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Notice;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestProcess;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.audit.request.Wording;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.change.rescheduling.AnotherDate.RequestReschedule;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.OpenStep;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Either side asks for another date than the agreed one. */
@Component
class AnotherDate implements RequestKind<RequestReschedule> {

    static final String KIND = "reschedule";

    /**
     * Answers of the form request-reschedule.
     *
     * @param cause {@code partner} or {@code auditor}
     * @param windowFrom first day that would suit
     * @param windowTo last day that would suit
     */
    record RequestReschedule(String cause, LocalDate windowFrom, LocalDate windowTo, String reason) {}

    private final Requests requests;
    private final Reschedules reschedules;
    private final Fees fees;
    private final AuditDirectory audits;
    private final AuditDay day;
    private final Editions editions;
    private final Notice notice;
    private final Clock clock;

    AnotherDate(
            Requests requests,
            Reschedules reschedules,
            Fees fees,
            AuditDirectory audits,
            AuditDay day,
            Editions editions,
            Notice notice,
            Clock clock) {
        this.requests = requests;
        this.reschedules = reschedules;
        this.fees = fees;
        this.audits = audits;
        this.day = day;
        this.editions = editions;
        this.notice = notice;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String noun() {
        return "Another date";
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return audit.state() == AuditState.PREPARATION || audit.state() == AuditState.CONDUCT;
    }

    @Override
    public boolean isAboutTheDay() {
        return true;
    }

    @Override
    public String askedBy() {
        return "the partner lead, the lead auditor or the coordinator";
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.isCoordinating()
                || actor.is(Role.PARTNER_LEAD)
                || audits.holds(actor, subject.auditId(), TeamRole.LEAD_AUDITOR);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        AuditSummary audit = audits.get(subject.auditId());
        if (audit.starts() == null) {
            return Optional.of(
                    "No date is agreed yet, so none can be moved; name another time when slots are offered.");
        }
        if (day.hasBegun(audit)) {
            return Optional.of("The audit has begun; its lead auditor can break it off, which leads to another date.");
        }
        return Optional.empty();
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        AuditSummary audit = audits.get(subject.auditId());
        return reschedules.shown(audit, audit.starts(), audit.ends(), clock.instant());
    }

    @Override
    public void ask(RequestReschedule answers, Subject subject, Actor actor) {
        AuditSummary audit = audits.get(subject.auditId());
        check(answers, audit);
        Instant starts = Objects.requireNonNull(audit.starts());
        Cause cause = Cause.of(answers.cause());
        Fee fee = fees.of(audit, cause, starts, clock.instant());
        RescheduleTerms terms = new RescheduleTerms(
                cause,
                answers.windowFrom(),
                answers.windowTo(),
                starts,
                Objects.requireNonNull(audit.ends()),
                fee.percent(),
                fee.sentence());
        requests.ask(KIND, subject, answers.reason().strip(), terms, actor);
    }

    private void check(RequestReschedule wish, AuditSummary audit) {
        if (wish.windowTo().isBefore(wish.windowFrom())) {
            throw new Invalid("windowTo", "The window ends before it begins; choose a later last day.");
        }
        if (wish.windowFrom().isBefore(LocalDate.now(clock.withZone(audit.zone())))) {
            throw new Invalid("windowFrom", "This day has passed; choose days ahead.");
        }
        notice.tooNear(wish.windowTo(), audit).ifPresent(sentence -> {
            throw new Invalid("windowTo", sentence);
        });
        Edition edition = editions.get(audit.editionId());
        Map.of("windowFrom", wish.windowFrom(), "windowTo", wish.windowTo()).forEach((field, chosen) -> {
            if (!edition.isUsable(chosen)) {
                throw new Invalid(
                        field,
                        "%s can be used from %s to %s; choose a day in between."
                                .formatted(
                                        edition.name(),
                                        Wording.day(edition.validFrom()),
                                        Wording.day(edition.usableUntil())));
            }
        });
    }

    @Override
    public Optional<DueDate> neededBy(Request request) {
        return RequestProcess.beforeAudit(audits.get(request.auditId()));
    }

    /** The partner reads its own, and others once they are decided. */
    @Override
    public boolean isFor(Request request, Actor actor) {
        return !actor.isPartner()
                || request.decision().isPresent()
                || request.asked().by().equals(actor.accountId());
    }

    /** Never the person who asked, where others can. */
    @Override
    public List<String> holders(OpenStep step, Request request, List<String> ofRole) {
        List<String> others =
                ofRole.stream().filter(id -> !id.equals(request.asked().by())).toList();
        return others.isEmpty() ? ofRole : others;
    }

    @Override
    public List<String> lines(Request request) {
        RescheduleTerms terms = RescheduleTerms.of(request);
        List<String> lines = new ArrayList<>();
        if (terms.windowFrom() != null && terms.windowTo() != null) {
            lines.add("Wanted: " + Wording.days(terms.windowFrom(), terms.windowTo()) + ".");
        }
        lines.add("Lies with " + terms.cause().title() + ". Fee: " + terms.fee());
        return lines;
    }

    @Override
    public String decidedAction(RequestDecision decision) {
        return RequestKind.super.decidedAction(decision) + (decision.outcome().equals("agreed") ? " to" : "");
    }
}
