package auditway.conduct.finding;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.BriefingChanged;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Numbers new drafts and keeps what changes in them, with an entry on the trail. */
@Component
class DraftKeeping {

    private final FindingStore store;
    private final Ordinals ordinals;
    private final AuditDirectory audits;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final AuditEntries entries;
    private final Clock clock;

    DraftKeeping(
            FindingStore store,
            Ordinals ordinals,
            AuditDirectory audits,
            ApplicationEventPublisher events,
            Trail trail,
            AuditEntries entries,
            Clock clock) {
        this.store = store;
        this.ordinals = ordinals;
        this.audits = audits;
        this.events = events;
        this.trail = trail;
        this.entries = entries;
        this.clock = clock;
    }

    /** A draft that is not kept yet. */
    Finding draft(
            AuditSummary audit,
            @Nullable String controlId,
            @Nullable String repeats,
            boolean byVerdict,
            Grade grade,
            Wording wording,
            Actor by) {
        int ordinal = ordinals.next(audit.id());
        return new Finding(
                "%s-F-%02d".formatted(audit.id(), ordinal),
                null,
                audit.id(),
                audit.organisationId(),
                ordinal,
                controlId,
                repeats,
                by.accountId(),
                clock.instant(),
                by.accountId(),
                byVerdict,
                grade,
                false,
                Finding.Standing.DRAFT,
                wording,
                SecondLook.asNeededFor(grade));
    }

    /** Who drafted what decides whose work the second look is. */
    Finding keep(Finding finding, String action, Actor actor) {
        Finding kept = store.save(finding);
        trail.record(entries.did(action, kept.auditId(), actor)
                .about(kept.id())
                .changed(null, kept.grade().title() + ": " + kept.wording().title()));
        if (audits.get(kept.auditId()).state().hasReached(AuditState.FINDINGS_REVIEW)) {
            events.publishEvent(new BriefingChanged(kept.auditId()));
        }
        return kept;
    }
}
