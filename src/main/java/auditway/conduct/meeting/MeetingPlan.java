package auditway.conduct.meeting;

import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.MeetingHours;
import auditway.audit.audit.Slot;
import auditway.platform.calendar.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Which meetings follow from a slot and a booked gap review. */
@Component
class MeetingPlan {

    private final MeetingHours hours;
    private final Duration gapReview;

    /** A meeting as it ought to be. */
    record Planned(MeetingKind kind, int number, String title, Slot time, String place) {}

    MeetingPlan(MeetingHours hours, @Value("${auditway.meetings.gap-review:3h}") Duration gapReview) {
        this.hours = hours;
        this.gapReview = gapReview;
    }

    /** Audit days at the slot's hours, on its first and last day and each business day between, and both meetings. */
    List<Planned> ofSlot(AuditSummary audit, Slot slot, BusinessCalendar calendar) {
        List<Planned> planned = new ArrayList<>();
        List<Slot> days = slot.days(calendar);
        for (int number = 1; number <= days.size(); number++) {
            String count = days.size() == 1 ? "" : " " + number + " of " + days.size();
            planned.add(planned(MeetingKind.AUDIT_DAY, number, count, days.get(number - 1), audit));
        }
        planned.add(planned(MeetingKind.OPENING, 1, "", hours.opening(slot, calendar), audit));
        planned.add(planned(MeetingKind.CLOSING, 1, "", hours.closing(slot, calendar), audit));
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
}
