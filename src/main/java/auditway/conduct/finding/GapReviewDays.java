package auditway.conduct.finding;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.BookedDays;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.TimerDates;
import auditway.audit.audit.Wording;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.DueDates;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The day for which the gap review is booked: until when it is held, and what follows when it was not. */
@Component
@Transactional(readOnly = true)
public class GapReviewDays implements BookedDays {

    private final Findings findings;
    private final AuditDirectory audits;
    private final TimerDates timers;
    private final DueDates dates;

    GapReviewDays(Findings findings, AuditDirectory audits, TimerDates timers, DueDates dates) {
        this.findings = findings;
        this.audits = audits;
        this.timers = timers;
        this.dates = dates;
    }

    /** When the booked day is over at the partner's place; with none that counts, when action items are closed at the latest. */
    public Instant over(String auditId) {
        AuditSummary audit = audits.get(auditId);
        return booked(auditId).map(at -> over(at, audit)).orElseGet(() -> timers.of(auditId, "hardStop"));
    }

    /** The meeting that is booked and not held yet. */
    private Optional<Instant> booked(String auditId) {
        return audits.milestone(auditId, Milestone.GAP_REVIEW).isPresent()
                ? Optional.empty()
                : findings.gapReport(auditId).flatMap(GapReport::reviewStarts);
    }

    private static Instant over(Instant booked, AuditSummary audit) {
        return LocalDate.ofInstant(booked, audit.zone())
                .plusDays(1)
                .atStartOfDay(audit.zone())
                .toInstant();
    }

    @Override
    public Optional<DueDate> due(String auditId, String step, Instant openedAt) {
        AuditSummary audit = audits.get(auditId);
        Optional<Instant> booked = booked(auditId);
        return switch (step) {
            case "holdGapReview" ->
                booked.map(at -> held(at, audit)).filter(due -> due.at().isAfter(openedAt));
            case "moveGapReview" -> booked.map(at -> moved(at, openedAt, audit));
            default -> Optional.empty();
        };
    }

    private DueDate held(Instant booked, AuditSummary audit) {
        Instant day = on(0, DayCount.CALENDAR_DAYS, booked, audit).at();
        return new DueDate(
                day.isBefore(booked) ? booked : day, "Booked for %s.".formatted(Wording.moment(booked, audit.zone())));
    }

    private DueDate moved(Instant booked, Instant openedAt, AuditSummary audit) {
        return new DueDate(
                on(1, DayCount.BUSINESS_DAYS, openedAt, audit).at(),
                "The gap review booked for %s was not held; another time is booked within one business day."
                        .formatted(Wording.moment(booked, audit.zone())));
    }

    private DueDate on(int count, DayCount unit, Instant from, AuditSummary audit) {
        return dates.due(count, unit, from, "", audit.calendar(), audit.zone());
    }
}
