package auditway.meeting;

import auditway.audit.AuditSummary;
import auditway.audit.Slot;
import auditway.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which meetings follow from a slot, its agenda and a booked gap review. */
@Component
class MeetingPlan {

    private final Duration opening;
    private final Duration closing;
    private final Duration gapReview;

    /** A meeting as it ought to be. */
    record Planned(MeetingKind kind, int number, String title, Slot time, String place) {}

    @Autowired
    MeetingPlan(
            @Value("${auditway.meetings.opening:30m}") Duration opening,
            @Value("${auditway.meetings.closing:60m}") Duration closing,
            @Value("${auditway.meetings.gap-review:3h}") Duration gapReview) {
        this.opening = opening;
        this.closing = closing;
        this.gapReview = gapReview;
    }

    /**
     * Audit days at the slot's hours, on its first and last day and each business day between; the opening meeting before the
     * first section of the agenda, the closing meeting at the end.
     *
     * @param agendaBegins when the first section is audited, null while nothing is planned
     */
    List<Planned> ofSlot(AuditSummary audit, Slot slot, @Nullable Instant agendaBegins, BusinessCalendar calendar) {
        List<Planned> planned = new ArrayList<>();
        List<Slot> days = slot.days(calendar);
        for (int number = 1; number <= days.size(); number++) {
            String count = days.size() == 1 ? "" : " " + number + " of " + days.size();
            planned.add(planned(MeetingKind.AUDIT_DAY, number, count, days.get(number - 1), audit));
        }
        Instant opened = agendaBegins == null || !agendaBegins.isAfter(slot.starts())
                ? slot.starts().plus(opening)
                : earlier(agendaBegins, slot.starts().plus(closing));
        planned.add(planned(MeetingKind.OPENING, 1, "", new Slot(slot.starts(), earlier(opened, slot.ends())), audit));
        Instant closes = slot.ends().minus(closing);
        planned.add(planned(
                MeetingKind.CLOSING,
                1,
                "",
                new Slot(closes.isBefore(slot.starts()) ? slot.starts() : closes, slot.ends()),
                audit));
        return planned;
    }

    /** A remote meeting of the length the programme allows at most (domain §4, phase 8). */
    Planned ofGapReview(AuditSummary audit, Instant starts, String link) {
        return new Planned(
                MeetingKind.GAP_REVIEW,
                1,
                MeetingKind.GAP_REVIEW.title() + ": " + audit.partner(),
                new Slot(starts, starts.plus(gapReview)),
                link);
    }

    private static Planned planned(MeetingKind kind, int number, String count, Slot time, AuditSummary audit) {
        return new Planned(kind, number, kind.title() + count + ": " + audit.partner(), time, audit.site());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
