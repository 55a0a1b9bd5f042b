package auditway.audit.audit;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Section;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.BriefingChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the course of audits and tells the other rooms. */
@Component
@Transactional
class CourseChanges implements AuditCourse {

    private static final String ON_HOLD = "On hold";

    private final AuditBook book;
    private final Audits audits;
    private final AuditDirectory directory;
    private final Pauses pauses;
    private final Editions editions;
    private final Criteria criteria;
    private final Agendas agendas;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CourseChanges(
            AuditBook book,
            Audits audits,
            AuditDirectory directory,
            Pauses pauses,
            Editions editions,
            Criteria criteria,
            Agendas agendas,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.book = book;
        this.audits = audits;
        this.directory = directory;
        this.pauses = pauses;
        this.editions = editions;
        this.criteria = criteria;
        this.agendas = agendas;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void end(String auditId, AuditState exit, String reason, Actor actor) {
        book.change(
                auditId,
                actor,
                "Audit " + exit.title().toLowerCase(java.util.Locale.ROOT),
                reason,
                audit -> audit.end(exit));
        Instant heldSince = directory.get(auditId).heldSince();
        if (heldSince != null) {
            pauses.end(auditId, heldSince, clock.instant());
        }
        events.publishEvent(new ScheduleWithdrawn(auditId));
    }

    @Override
    public void hold(String auditId, String reason, Actor actor) {
        AuditSummary audit = directory.get(auditId);
        if (audit.isOnHold() || audit.state().isOver()) {
            throw new Conflict(auditId
                    + (audit.isOnHold()
                            ? " is on hold already; load its page again."
                            : " is over, so it cannot be put on hold."));
        }
        pauses.begin(auditId, clock.instant());
        record(auditId, "Audit put on hold", reason, actor, audit.state().title(), ON_HOLD);
        touch(auditId);
    }

    @Override
    public Pause resume(String auditId, String reason, Actor actor) {
        AuditSummary audit = directory.get(auditId);
        Instant since = audit.heldSince();
        if (since == null) {
            throw new Conflict(auditId + " is not on hold; load its page again.");
        }
        Pause pause = pauses.end(auditId, since, clock.instant());
        record(auditId, "Audit resumed", reason, actor, ON_HOLD, audit.state().title());
        events.publishEvent(new AuditResumed(auditId, pause));
        touch(auditId);
        return pause;
    }

    @Override
    public void withdrawSchedule(
            String auditId, @Nullable LocalDate windowFrom, @Nullable LocalDate windowTo, String reason, Actor actor) {
        Slot slot = audits.get(auditId).slot();
        String before =
                slot == null ? null : Wording.slot(slot, directory.get(auditId).zone());
        Audit audit = audits.get(auditId);
        audit.schedule(null);
        audits.save(audit);
        audits.window(auditId, windowFrom, windowTo);
        record(auditId, "Agreed date withdrawn", reason, actor, before, null);
        events.publishEvent(new ScheduleWithdrawn(auditId));
        events.publishEvent(new BriefingChanged(auditId));
    }

    @Override
    public void changeEdition(String auditId, String editionId, String reason, Actor actor) {
        AuditSummary audit = directory.get(auditId);
        if (audit.state().isOver()
                || audit.state().hasReached(AuditState.CONDUCT)
                || directory.milestone(auditId, Milestone.OPENING_MEETING).isPresent()) {
            throw new Conflict("This audit has begun, so it keeps its edition; choose that it stays.");
        }
        Edition before = editions.get(audit.editionId());
        Edition next = editions.bind(editionId);
        LocalDate day = audit.date();
        if (day != null && !next.isUsable(day)) {
            throw new Conflict("%s can be used from %s to %s, the audit is agreed for %s; agree on another day first."
                    .formatted(
                            next.name(),
                            Wording.day(next.validFrom()),
                            Wording.day(next.usableUntil()),
                            Wording.day(day)));
        }
        audits.bind(auditId, editionId);
        record(auditId, "Moved to a newer edition", reason, actor, before.name(), next.name());
        events.publishEvent(new EditionChanged(auditId, before.id(), next.id()));
        touch(auditId);
    }

    @Override
    public void changeScope(String auditId, Set<String> leave, Set<String> add, String reason, Actor actor) {
        AuditSummary audit = directory.get(auditId);
        if (audit.state().isOver() || audit.state().hasReached(AuditState.CONDUCT)) {
            throw new Conflict("This audit has begun, so its scope stays; refuse the change.");
        }
        String before = scope(audit);
        Edition edition = criteria.of(audit);
        add.forEach(section -> criteria.takeIn(auditId, section));
        String why = "Left out at the partner's request, agreed by %s: %s".formatted(actor.name(), reason);
        leave.forEach(section -> criteria.leaveOut(auditId, section, why));
        Edition now = criteria.of(audit);
        if (now.sections().isEmpty()) {
            throw new Conflict("No section would be left to audit; refuse the change.");
        }
        Set<String> left = now.sections().stream().map(Section::id).collect(Collectors.toSet());
        agendas.replace(auditId, agendas.of(auditId).only(left));
        record(auditId, "Scope changed", reason, actor, before, scope(audit));
        events.publishEvent(new ScopeChanged(auditId, controls(edition, now), controls(now, edition)));
        touch(auditId);
    }

    /** Controls of one that the other lacks. */
    private static Set<String> controls(Edition one, Edition other) {
        Set<String> known = other.controls().stream().map(Control::id).collect(Collectors.toSet());
        return one.controls().stream()
                .map(Control::id)
                .filter(control -> !known.contains(control))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String scope(AuditSummary audit) {
        String left = criteria.leftOut(audit).keySet().stream().map(Section::id).collect(Collectors.joining(", "));
        return left.isEmpty() ? "All sections" : "All sections but " + left;
    }

    /** Two changes of course at once never both happen, and everybody is asked again. */
    private void touch(String auditId) {
        audits.save(audits.get(auditId));
        events.publishEvent(new BriefingChanged(auditId));
    }

    private void record(
            String auditId,
            String action,
            String reason,
            Actor actor,
            @Nullable String before,
            @Nullable String after) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(auditId)
                .because(reason.isBlank() ? null : reason)
                .changed(before, after));
    }
}
