package auditway.conduct.meeting;

import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Slot;
import auditway.platform.calendar.BusinessCalendar;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** For which times people are invited, for tests of other rooms. */
public final class MeetingTimes {

    private MeetingTimes() {}

    /** Those of the opening meeting and the closing meeting of an audit held in this slot. */
    public static List<Slot> planned(
            ApplicationContext context, AuditSummary audit, Slot slot, BusinessCalendar calendar) {
        return context.getBean(MeetingPlan.class).ofSlot(audit, slot, calendar).stream()
                .filter(one -> one.kind() == MeetingKind.OPENING || one.kind() == MeetingKind.CLOSING)
                .map(MeetingPlan.Planned::time)
                .toList();
    }
}
