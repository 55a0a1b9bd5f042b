package auditway.audit.audit;

import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A meeting is recorded as held on its day or later, never before it; days are those of the partner's calendar. Whatever says that
 * something of an audit took place asks here.
 */
@Component
public class MeetingDays {

    /**
     * A meeting that was agreed.
     *
     * @param name as a sentence begins with it: "The opening meeting"
     * @param agreed when it begins
     * @param move how its day is changed, as the end of a sentence
     */
    public record Agreed(String name, Instant agreed, String move) {}

    private static final String ANOTHER_DATE =
            "if it was moved, use \"Ask for another date\" on the page of the audit first";

    private final Clock clock;

    MeetingDays(Clock clock) {
        this.clock = clock;
    }

    /** Whether the first day of the audit has come; not before a day is agreed. */
    public boolean hasBegun(AuditSummary audit) {
        return notBegun(audit).isEmpty();
    }

    /** The sentence that the audit's first day lies ahead; empty once it has come. */
    public Optional<String> notBegun(AuditSummary audit) {
        Instant starts = audit.starts();
        return starts == null
                ? Optional.of("The day of this audit is not agreed yet; verdicts are recorded from that day on.")
                : ahead(audit, new Agreed("The audit", starts, ANOTHER_DATE));
    }

    /** @throws Conflict if the audit's first day lies ahead */
    public void requireBegun(AuditSummary audit) {
        notBegun(audit).ifPresent(sentence -> {
            throw new Conflict(sentence);
        });
    }

    /**
     * When the opening meeting was held, from its hour on the partner's clock.
     *
     * @throws Invalid if that lies ahead or before the audit's first day
     */
    public Instant opened(AuditSummary audit, LocalDateTime heldAt) {
        Instant starts = agreed(audit, audit.starts());
        return held(audit, heldAt, new Agreed("The opening meeting", starts, ANOTHER_DATE), starts);
    }

    /**
     * When the closing meeting was held. It is recorded on the audit's last day or later, and may have been held earlier than
     * planned.
     *
     * @throws Invalid if that lies ahead or before the audit's first day
     */
    public Instant closed(AuditSummary audit, LocalDateTime heldAt) {
        Instant ends = agreed(audit, audit.ends());
        Agreed closing = new Agreed(
                "The closing meeting",
                ends,
                "if the team cannot go on until then, use \"Break the audit off\" on the page of the audit");
        return held(audit, heldAt, closing, agreed(audit, audit.starts()));
    }

    /**
     * When a meeting was held, from its hour on the partner's clock.
     *
     * @throws Invalid at {@code heldAt}, if that lies ahead or before the day agreed
     */
    public Instant held(AuditSummary audit, LocalDateTime heldAt, Agreed meeting) {
        return held(audit, heldAt, meeting, meeting.agreed());
    }

    private Instant held(AuditSummary audit, LocalDateTime heldAt, Agreed meeting, Instant earliest) {
        ahead(audit, meeting).ifPresent(sentence -> {
            throw new Invalid("heldAt", sentence);
        });
        Instant held = heldAt.atZone(audit.zone()).toInstant();
        if (held.isAfter(clock.instant())) {
            throw new Invalid("heldAt", "This time lies ahead; enter when the meeting was held.");
        }
        LocalDate first = LocalDate.ofInstant(earliest, audit.zone());
        if (heldAt.toLocalDate().isBefore(first)) {
            throw new Invalid(
                    "heldAt",
                    "%s was agreed for %s; enter that day or a later one."
                            .formatted(meeting.name(), Wording.day(first)));
        }
        return held;
    }

    private Optional<String> ahead(AuditSummary audit, Agreed meeting) {
        LocalDate day = LocalDate.ofInstant(meeting.agreed(), audit.zone());
        return LocalDate.now(clock.withZone(audit.zone())).isBefore(day)
                ? Optional.of("%s is on %s (%s); record it on that day or later; %s."
                        .formatted(
                                meeting.name(),
                                Wording.moment(meeting.agreed(), audit.zone()),
                                audit.zone(),
                                meeting.move()))
                : Optional.empty();
    }

    private static Instant agreed(AuditSummary audit, @Nullable Instant moment) {
        if (moment == null) {
            throw new Conflict("The day of " + audit.id() + " is not agreed; agree on one first.");
        }
        return moment;
    }
}
