package auditway.change.rescheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEndedEarly;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.DayQuestion;
import auditway.audit.request.Wording;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.change.rescheduling.RequestingReschedule.RequestReschedule;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wishes for another date, from asking to the agreed day being taken back. */
@Service
@Transactional
public class Reschedules implements DayQuestion {

    private final RescheduleRows rows;
    private final Fees fees;
    private final NewDates newDates;
    private final AuditDirectory audits;
    private final Editions editions;
    private final Accounts accounts;
    private final Processes processes;
    private final Trail trail;
    private final Clock clock;

    Reschedules(
            RescheduleRows rows,
            Fees fees,
            NewDates newDates,
            AuditDirectory audits,
            Editions editions,
            Accounts accounts,
            Processes processes,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.fees = fees;
        this.newDates = newDates;
        this.audits = audits;
        this.editions = editions;
        this.accounts = accounts;
        this.processes = processes;
        this.trail = trail;
        this.clock = clock;
    }

    /** The wish that waits for a decision. */
    @Transactional(readOnly = true)
    Optional<Reschedule> open(String auditId) {
        return rows.of(auditId).stream().filter(Reschedule::isOpen).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> waiting(String auditId) {
        return open(auditId)
                .map(wish -> "%s has asked for another date already; wait until that is decided."
                        .formatted(wish.askedByName()));
    }

    /** The audit may begin all the same; another date is not agreed to after that. */
    @Override
    public boolean barsMeetings() {
        return false;
    }

    /** What it would cost now, by cause, and whether the partner has used up its moves. */
    @Transactional(readOnly = true)
    Map<String, Object> shown(AuditSummary audit) {
        return shown(audit, audit.starts(), audit.ends(), clock.instant());
    }

    Map<String, Object> shown(AuditSummary audit, @Nullable Instant starts, @Nullable Instant ends, Instant askedAt) {
        Map<String, Object> shown = new HashMap<>();
        if (starts != null && ends != null) {
            shown.put("slot", Wording.slotThere(starts, ends, audit.zone()));
            shown.put(
                    "feePartner", fees.of(audit, Cause.PARTNER, starts, askedAt).sentence());
            shown.put(
                    "feeAuditor", fees.of(audit, Cause.AUDITOR, starts, askedAt).sentence());
        }
        third(audit).ifPresent(sentence -> shown.put("third", sentence));
        return shown;
    }

    void request(RequestReschedule wish, String auditId, Actor actor) {
        AuditSummary audit = audits.get(auditId);
        check(wish, audit);
        Instant now = clock.instant();
        Instant starts = Objects.requireNonNull(audit.starts());
        Cause cause = Cause.of(wish.cause());
        Reschedule asked = new Reschedule(
                rows.nextId(auditId),
                auditId,
                cause,
                wish.reason().strip(),
                wish.windowFrom(),
                wish.windowTo(),
                starts,
                Objects.requireNonNull(audit.ends()),
                actor.accountId(),
                actor.name(),
                now,
                fees.of(audit, cause, starts, now),
                null,
                "",
                null);
        rows.add(asked);
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did("Another date asked for")
                .on(auditId)
                .about(asked.id())
                .because(asked.reason()));
        processes.start("reschedule", asked.id(), auditId);
    }

    private void check(RequestReschedule wish, AuditSummary audit) {
        if (wish.windowTo().isBefore(wish.windowFrom())) {
            throw new Invalid("windowTo", "The window ends before it begins; choose a later last day.");
        }
        if (wish.windowFrom().isBefore(LocalDate.now(clock.withZone(audit.zone())))) {
            throw new Invalid("windowFrom", "This day has passed; choose days ahead.");
        }
        Edition edition = editions.get(audit.editionId());
        Map.of("windowFrom", wish.windowFrom(), "windowTo", wish.windowTo()).forEach((field, day) -> {
            if (!edition.isUsable(day)) {
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

    /** Computes what the wish costs, from the day on which it was asked. */
    public void assessFee(String id) {
        Reschedule wish = rows.get(id);
        AuditSummary audit = audits.get(wish.auditId());
        Fee fee = fees.of(audit, wish.cause(), wish.starts(), wish.askedAt());
        rows.assess(id, wish.cause(), fee);
        trail.record(TrailEntry.by(Actor.SYSTEM.accountId(), Actor.SYSTEM.name(), Actor.SYSTEM.title())
                .did("Fee for another date assessed")
                .on(wish.auditId())
                .about(id)
                .because(fee.sentence())
                .changed(null, fee.percent() + " %"));
    }

    /** Whether the partner has used up its moves, or the coordinator asks and so cannot decide. */
    @Transactional(readOnly = true)
    public boolean needsManager(String id) {
        Reschedule wish = rows.get(id);
        boolean coordinatorAsks = accounts.find(wish.askedBy())
                .filter(asker -> asker.is(Role.COORDINATOR) && !asker.is(Role.PROGRAMME_MANAGER))
                .isPresent();
        return coordinatorAsks
                || wish.cause() == Cause.PARTNER
                        && third(audits.get(wish.auditId())).isPresent();
    }

    /** Whether the partner has moved the date as often as it may without the programme manager. */
    @Transactional(readOnly = true)
    public boolean partnerUsedUp(String auditId) {
        return third(audits.get(auditId)).isPresent();
    }

    /** The sentence that it takes the programme manager, empty while the partner has moves left. */
    Optional<String> third(AuditSummary audit) {
        long moved = rows.of(audit.id()).stream()
                .filter(Reschedule::countsForPartner)
                .count();
        int most = editions.get(audit.editionId()).rescheduling().partnerAtMost();
        return moved < most
                ? Optional.empty()
                : Optional.of(
                        "The partner has moved the date %d times, as often as it may; the programme manager decides."
                                .formatted(moved));
    }

    /** Takes the agreed day back and sends the audit to its scheduling. */
    public void withdrawSchedule(String id) {
        Reschedule wish = rows.get(id);
        Actor decider = accounts.find(Objects.requireNonNullElse(wish.decidedBy(), ""))
                .orElseThrow(() -> new Conflict("Nobody has agreed to another date yet; wait for the decision."))
                .actor();
        newDates.wanted(wish.auditId(), wish.windowFrom(), wish.windowTo(), wish.reason(), decider);
    }

    @EventListener
    void on(AuditEndedEarly ended) {
        open(ended.auditId())
                .ifPresent(wish -> rows.decide(wish.id(), "ended", "", Actor.SYSTEM.accountId(), clock.instant()));
    }
}
