package auditway.followup.actionitem;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.audit.request.Told;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.ToldGrades;
import auditway.followup.actionitem.ItemHistory.Kind;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Raising action items: one for each nonconformity of the gap report, and for what the technical review finds heavier. */
@Service
@Transactional
public class RaisingActionItems {

    private static final String PROCESS = "action-item";

    private final ItemStore store;
    private final Findings findings;
    private final ToldGrades grades;
    private final ItemDeadlines deadlines;
    private final ItemHistory history;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final Processes processes;
    private final Trail trail;
    private final AuditEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RaisingActionItems(
            ItemStore store,
            Findings findings,
            ToldGrades grades,
            ItemDeadlines deadlines,
            ItemHistory history,
            AuditDirectory audits,
            Accounts accounts,
            Processes processes,
            Trail trail,
            AuditEntries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.findings = findings;
        this.grades = grades;
        this.deadlines = deadlines;
        this.history = history;
        this.audits = audits;
        this.accounts = accounts;
        this.processes = processes;
        this.trail = trail;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** Raises what the gap report demands (rule 9); a finding that has its item keeps it. */
    public void raise(String auditId) {
        findings.of(auditId).stream()
                .filter(finding -> finding.isIssued() && finding.grade().isNonconformity())
                .filter(finding ->
                        store.findByFindingIdOrderByOrdinal(finding.id()).isEmpty())
                .forEach(finding -> {
                    DueDate due = deadlines.due(finding);
                    history.add(raise(finding, due, Actor.SYSTEM).id(), Kind.RAISED, Actor.SYSTEM, due.why());
                });
    }

    /** Follows the lower grade of a ruling, of which the partner is told with it. */
    public void ruled(Finding finding, String reason, Actor actor) {
        last(finding).ifPresent(last -> {
            last.regrade(finding.grade());
            store.save(last);
            history.add(last.id(), Kind.REGRADED, actor, finding.grade().title() + ". " + reason);
        });
    }

    /**
     * Follows the grade of the technical review: a heavier one than the last item answered for raises another. The partner is told at
     * once of what asks something of it, and of anything else when the review is done (rule 19).
     *
     * @param before the grade that the finding had
     */
    public void reviewed(Finding finding, Grade before, String reason, Actor reviewer) {
        Optional<ActionItem> last = last(finding);
        boolean open = last.filter(ActionItem::isOpen).isPresent();
        boolean heavier = last.filter(item -> !finding.grade().isHeavierThan(item.grade()))
                .isEmpty();
        if (finding.grade().isNonconformity() && heavier && !open) {
            DueDate due = deadlines.dueAfterRegrade(finding);
            ActionItem raised = raise(finding, due, reviewer);
            history.addReviewed(raised.id(), Kind.RAISED, reviewer, due.why(), false);
            tell(finding, before, reason, raised);
        } else {
            last.ifPresent(item -> follow(item, finding, before, reason, reviewer));
        }
    }

    private void follow(ActionItem item, Finding finding, Grade before, String reason, Actor reviewer) {
        item.regrade(finding.grade());
        store.save(item);
        history.addReviewed(
                item.id(), Kind.REGRADED, reviewer, finding.grade().title() + ". " + reason, !item.isOpen());
        if (item.isOpen()) {
            tell(finding, before, reason, item);
        }
    }

    private void tell(Finding finding, Grade before, String reason, ActionItem item) {
        grades.tell(finding.id());
        Set<String> concerned = accounts.leadsOf(audits.get(finding.auditId()).organisationId()).stream()
                .map(Account::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        item.ownerId().ifPresent(concerned::add);
        events.publishEvent(new Told(
                finding.auditId(),
                "regraded:%s:%s".formatted(finding.id(), clock.instant()),
                concerned,
                "%s is graded %s now"
                        .formatted(finding.label(), finding.grade().title().toLowerCase(Locale.ROOT)),
                List.of(
                        "%s, %s, was graded %s before: %s"
                                .formatted(
                                        finding.label(),
                                        finding.wording().title(),
                                        before.title().toLowerCase(Locale.ROOT),
                                        reason),
                        "%s says what to do and until when: %s"
                                .formatted(item.label(), item.due().why())),
                "/action-items/" + item.id()));
    }

    private Optional<ActionItem> last(Finding finding) {
        return store.findByFindingIdOrderByOrdinal(finding.id()).stream().reduce((earlier, later) -> later);
    }

    private ActionItem raise(Finding finding, DueDate due, Actor actor) {
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
        trail.record(entries.did("Action item raised", auditId, actor)
                .about(item.id())
                .because(due.why())
                .changed(null, item.grade().title() + ": " + item.demand().title()));
        processes.start(PROCESS, item.id(), auditId);
        return item;
    }

    private @Nullable String partnerLead(String organisationId) {
        return accounts.leadsOf(organisationId).stream()
                .map(Account::id)
                .findFirst()
                .orElse(null);
    }
}
