package auditway.conduct.meeting;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.conduct.finding.GapReviewBooked;
import auditway.conduct.meeting.MeetingPlan.Planned;
import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.web.BaseUrl;
import auditway.platform.workflow.BriefingChanged;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps meetings in step with their audit's schedule, whatever changed that, and tells whom it concerns; what is over stays. */
@Component
@Transactional
class Meetings {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final MeetingStore store;
    private final MeetingSchedule schedule;
    private final Attendance attendance;
    private final AuditDirectory audits;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final String host;

    Meetings(
            MeetingStore store,
            MeetingSchedule schedule,
            Attendance attendance,
            AuditDirectory audits,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock,
            BaseUrl baseUrl) {
        this.store = store;
        this.schedule = schedule;
        this.attendance = attendance;
        this.audits = audits;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
        this.host = baseUrl.host();
    }

    @EventListener
    void on(BriefingChanged changed) {
        keep(changed.auditId());
    }

    @EventListener
    void on(GapReviewBooked booked) {
        keep(booked.auditId());
    }

    private void keep(String auditId) {
        AuditSummary audit = audits.get(auditId);
        List<Planned> wanted = schedule.of(audit);
        Map<String, Meeting> known = new LinkedHashMap<>();
        store.of(auditId).forEach(meeting -> known.put(meeting.id(), meeting));
        Instant now = clock.instant();
        List<Attendee> expected = wanted.isEmpty() ? List.of() : attendance.of(audit);
        for (Planned planned : wanted) {
            Meeting before = known.remove(Meeting.id(auditId, planned));
            if (planned.time().ends().isAfter(now)) {
                keep(planned, before, audit, expected, now);
            }
        }
        known.values().stream()
                .filter(meeting -> !meeting.cancelled() && meeting.time().ends().isAfter(now))
                .filter(meeting -> !wasHeld(meeting))
                .forEach(meeting -> cancel(meeting, now));
    }

    /** Whether it was recorded as held on its day or later, even before its hour. */
    private boolean wasHeld(Meeting meeting) {
        return audits.milestone(meeting.auditId(), meeting.kind().held())
                .filter(at -> !at.isBefore(meeting.beginOfDay()))
                .isPresent();
    }

    private void keep(
            Planned planned, @Nullable Meeting before, AuditSummary audit, List<Attendee> expected, Instant now) {
        if (before == null) {
            tell(
                    Meeting.confirmed(planned, audit.id(), host, audit.zone(), now, expected),
                    "Meeting confirmed",
                    null,
                    expected);
            return;
        }
        boolean stays = before.isAt(planned);
        Meeting here = before.changed(planned, false, now, expected);
        List<Attendee> gone = before.cancelled() ? List.of() : here.strangers(before.attendees());
        List<Attendee> told = stays ? before.strangers(expected) : expected;
        if (stays && told.isEmpty() && gone.isEmpty()) {
            return;
        }
        Meeting after = before.changed(planned, !stays || !gone.isEmpty(), now, expected);
        tell(after, stays ? "Meeting attendance changed" : action(before), stays ? null : before, told);
        if (!gone.isEmpty()) {
            events.publishEvent(new MeetingTold(after, true, gone, null));
        }
    }

    private static String action(Meeting before) {
        return before.cancelled() ? "Meeting confirmed" : "Meeting moved";
    }

    private void tell(Meeting meeting, String action, @Nullable Meeting before, List<Attendee> to) {
        store.save(meeting);
        Instant was =
                before == null || before.cancelled() ? null : before.time().starts();
        note(
                meeting,
                action,
                was == null ? null : moment(was, meeting),
                moment(meeting.time().starts(), meeting));
        if (!to.isEmpty()) {
            events.publishEvent(new MeetingTold(meeting, false, to, was));
        }
    }

    private void cancel(Meeting meeting, Instant now) {
        Meeting off = meeting.cancelled(now);
        store.save(off);
        note(off, "Meeting cancelled", moment(meeting.time().starts(), meeting), null);
        events.publishEvent(new MeetingTold(off, true, off.attendees(), null));
    }

    private void note(Meeting meeting, String action, @Nullable String from, @Nullable String to) {
        trail.record(TrailEntry.by(Actor.SYSTEM.accountId(), Actor.SYSTEM.name(), Actor.SYSTEM.title())
                .did(action)
                .on(meeting.auditId())
                .about(meeting.title())
                .changed(from, to));
    }

    private static String moment(Instant at, Meeting meeting) {
        return MOMENT.format(at.atZone(meeting.zone())) + ", " + meeting.zone();
    }
}
