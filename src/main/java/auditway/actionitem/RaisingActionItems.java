package auditway.actionitem;

import auditway.actionitem.ItemHistory.Kind;
import auditway.audit.AuditDirectory;
import auditway.audit.Deeds;
import auditway.calendar.DueDate;
import auditway.finding.Finding;
import auditway.finding.Findings;
import auditway.people.Account;
import auditway.people.Accounts;
import auditway.people.Actor;
import auditway.trail.Trail;
import auditway.workflow.Processes;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raising action items: one for each nonconformity of the gap report, and for what the technical review finds heavier. */
@Service
@Transactional
public class RaisingActionItems {

    private static final String PROCESS = "action-item";

    private final ItemStore store;
    private final Findings findings;
    private final ItemDeadlines deadlines;
    private final ItemHistory history;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final Processes processes;
    private final Trail trail;
    private final Deeds deeds;
    private final Clock clock;

    RaisingActionItems(
            ItemStore store,
            Findings findings,
            ItemDeadlines deadlines,
            ItemHistory history,
            AuditDirectory audits,
            Accounts accounts,
            Processes processes,
            Trail trail,
            Deeds deeds,
            Clock clock) {
        this.store = store;
        this.findings = findings;
        this.deadlines = deadlines;
        this.history = history;
        this.audits = audits;
        this.accounts = accounts;
        this.processes = processes;
        this.trail = trail;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Raises what the gap report demands (rule 9); a finding that has its item keeps it. */
    public void raise(String auditId) {
        findings.of(auditId).stream()
                .filter(finding -> finding.isIssued() && finding.grade().isNonconformity())
                .filter(finding ->
                        store.findByFindingIdOrderByOrdinal(finding.id()).isEmpty())
                .forEach(finding -> raise(finding, deadlines.due(finding), Actor.SYSTEM));
    }

    /** Follows a finding's new grade: a heavier one than its last item answered for raises another. */
    public void regraded(Finding finding, String reason, Actor actor) {
        List<ActionItem> items = store.findByFindingIdOrderByOrdinal(finding.id());
        ActionItem last = items.isEmpty() ? null : items.get(items.size() - 1);
        boolean heavier = last == null || finding.grade().isHeavierThan(last.grade());
        if (finding.grade().isNonconformity() && heavier && (last == null || !last.isOpen())) {
            raise(finding, deadlines.dueAfterRegrade(finding), actor);
        } else if (last != null) {
            last.regrade(finding.grade());
            store.save(last);
            history.add(last.id(), Kind.REGRADED, actor, finding.grade().title() + ". " + reason);
        }
    }

    private void raise(Finding finding, DueDate due, Actor actor) {
        String auditId = finding.auditId();
        int ordinal = store.findByAuditIdOrderByOrdinal(auditId).size() + 1;
        ActionItem item = store.save(new ActionItem(
                "%s-AI-%02d".formatted(auditId, ordinal),
                null,
                auditId,
                ordinal,
                finding.id(),
                finding.controlId().orElseThrow(),
                clock.instant(),
                Demand.of(finding.wording()),
                finding.grade(),
                partnerLead(audits.get(auditId).organisationId()),
                ItemState.OPEN,
                null,
                Due.by(due),
                Reprieve.NONE,
                null,
                null,
                null));
        history.add(item.id(), Kind.RAISED, actor, due.why());
        trail.record(deeds.did("Action item raised", auditId, actor)
                .about(item.id())
                .because(due.why())
                .changed(null, item.grade().title() + ": " + item.demand().title()));
        processes.start(PROCESS, item.id(), auditId);
    }

    private @Nullable String partnerLead(String organisationId) {
        return accounts.leadsOf(organisationId).stream()
                .map(Account::id)
                .findFirst()
                .orElse(null);
    }
}
