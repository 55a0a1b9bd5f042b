package auditway.audit.audit;

import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.DueDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When audits were on hold, and what that does to their dates. */
@Repository
class Pauses {

    private final JdbcClient jdbc;

    Pauses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(String auditId, Instant from) {
        jdbc.sql("insert into audit_pause (audit_id, from_at) values (:audit, :from)")
                .param("audit", auditId)
                .param("from", Audits.utc(from))
                .update();
    }

    Pause end(String auditId, Instant from, Instant until) {
        jdbc.sql("update audit_pause set until_at = :until where audit_id = :audit and until_at is null")
                .param("until", Audits.utc(until))
                .param("audit", auditId)
                .update();
        return new Pause(from, until);
    }

    /** Those that are over, the first in front. */
    List<Pause> of(String auditId) {
        return jdbc.sql("select * from audit_pause where audit_id = :audit and until_at is not null order by from_at")
                .param("audit", auditId)
                .query((row, number) -> new Pause(Audits.moment(row, "from_at"), Audits.moment(row, "until_at")))
                .list();
    }

    /** The date moved by every pause that its clock met since it began to run, with the sentence that says so. */
    static DueDate move(
            DueDate date, Instant since, List<Pause> pauses, BusinessCalendar calendar, boolean businessDays) {
        Instant at = date.at();
        int met = 0;
        String last = "";
        for (Pause pause : pauses) {
            if (pause.crosses(since, at)) {
                at = pause.move(at, since, calendar, businessDays);
                met++;
                last = Wording.days(day(pause.from(), calendar), day(pause.until(), calendar));
            }
        }
        if (met == 0) {
            return date;
        }
        int days = Math.toIntExact(Duration.between(date.at(), at).plusHours(2).toDays());
        String times = met == 1 ? "the audit was on hold " : "the audit was on hold " + met + " times, last ";
        return new DueDate(
                at, "%s Moved by %s: %s%s.".formatted(date.why(), DayCount.CALENDAR_DAYS.say(days), times, last));
    }

    private static LocalDate day(Instant moment, BusinessCalendar calendar) {
        return LocalDate.ofInstant(moment, calendar.zone());
    }
}
