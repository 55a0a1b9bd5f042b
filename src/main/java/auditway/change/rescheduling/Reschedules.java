package auditway.change.rescheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.DayQuestion;
import auditway.audit.request.Request;
import auditway.audit.request.Requests;
import auditway.audit.request.Wording;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What wishes for another date cost, who decides on them, and what an agreed one does. */
@Service
@Transactional
public class Reschedules implements DayQuestion {

    private final Requests requests;
    private final Fees fees;
    private final NewDates newDates;
    private final AuditDirectory audits;
    private final Editions editions;
    private final Accounts accounts;
    private final Trail trail;

    Reschedules(
            Requests requests,
            Fees fees,
            NewDates newDates,
            AuditDirectory audits,
            Editions editions,
            Accounts accounts,
            Trail trail) {
        this.requests = requests;
        this.fees = fees;
        this.newDates = newDates;
        this.audits = audits;
        this.editions = editions;
        this.accounts = accounts;
        this.trail = trail;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> waiting(String auditId) {
        return requests.of(auditId, AnotherDate.KIND).stream()
                .filter(Request::isOpen)
                .map(wish -> "%s has asked for another date already; wait until that is decided."
                        .formatted(wish.asked().name()))
                .findFirst();
    }

    /** The audit may begin all the same; another date is not agreed to after that. */
    @Override
    public boolean barsMeetings() {
        return false;
    }

    /** What it costs, by cause, and whether the partner has used up its moves. */
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

    /** Computes what the wish costs, from the day on which it was asked. */
    public void assessFee(String id) {
        Request wish = requests.get(id);
        assess(wish, RescheduleTerms.of(wish).cause(), Actor.SYSTEM);
    }

    /** The same with another cause. */
    Request assess(Request wish, Cause cause, Actor actor) {
        RescheduleTerms terms = RescheduleTerms.of(wish);
        Fee fee = fees.of(
                audits.get(wish.auditId()), cause, terms.starts(), wish.asked().at());
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did("Fee for another date assessed")
                .on(wish.auditId())
                .about(wish.id())
                .because(fee.sentence())
                .changed(null, fee.percent() + " %"));
        return requests.amend(wish, terms.assessed(cause, fee));
    }

    /** Whether the partner has used up its moves, or the coordinator asks and so cannot decide. */
    @Transactional(readOnly = true)
    public boolean needsManager(String id) {
        Request wish = requests.get(id);
        boolean coordinatorAsks = accounts.find(wish.asked().by())
                .filter(asker -> asker.is(Role.COORDINATOR) && !asker.is(Role.PROGRAMME_MANAGER))
                .isPresent();
        return coordinatorAsks || RescheduleTerms.of(wish).cause() == Cause.PARTNER && partnerUsedUp(wish.auditId());
    }

    /** Whether the partner has moved the date as often as it may without the programme manager. */
    @Transactional(readOnly = true)
    public boolean partnerUsedUp(String auditId) {
        return third(audits.get(auditId)).isPresent();
    }

    /** The sentence that it takes the programme manager, empty while the partner has moves left. */
    Optional<String> third(AuditSummary audit) {
        long moved = requests.of(audit.id(), AnotherDate.KIND).stream()
                .filter(RescheduleTerms::countsForPartner)
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
        Request wish = requests.get(id);
        RescheduleTerms terms = RescheduleTerms.of(wish);
        newDates.wanted(wish.auditId(), terms.windowFrom(), terms.windowTo(), wish.reason(), requests.decider(wish));
    }
}
