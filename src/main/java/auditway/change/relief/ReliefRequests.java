package auditway.change.relief;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEndedEarly;
import auditway.audit.detour.Told;
import auditway.change.relief.ReliefRequest.Kind;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItemSettled;
import auditway.followup.actionitem.SettlingActionItems;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.NotFound;
import auditway.platform.workflow.Processes;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All requests for relief: read by the house and by whoever may see the audit, and given up with their item. */
@Component
@Transactional
public class ReliefRequests {

    private final ReliefStore store;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final Processes processes;
    private final ApplicationEventPublisher events;

    ReliefRequests(
            ReliefStore store,
            AuditDirectory audits,
            Accounts accounts,
            Processes processes,
            ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.events = events;
        this.store = store;
        this.audits = audits;
        this.processes = processes;
    }

    /** @throws NotFound if there is none */
    @Transactional(readOnly = true)
    public ReliefRequest get(String id) {
        return store.findById(id)
                .orElseThrow(
                        () -> new NotFound("There is no request " + id + "; look at the page of the action item."));
    }

    /** Oldest first, of an audit this actor may see. */
    @Transactional(readOnly = true)
    public List<ReliefRequest> visible(String auditId, Actor actor) {
        return store.findByAuditIdOrderByAskedAt(audits.visible(auditId, actor).id());
    }

    /** What was asked about an item, oldest first. */
    @Transactional(readOnly = true)
    public List<ReliefRequest> of(String itemId, Kind kind) {
        return store.findByItemIdOrderByAskedAt(itemId).stream()
                .filter(request -> request.kind() == kind)
                .toList();
    }

    ReliefRequest keep(ReliefRequest request) {
        return store.save(request);
    }

    /** Tells the partner's leads, the item's owner and whoever asked what was decided. */
    void tell(ReliefRequest request, ActionItem item, String heading, List<String> sentences) {
        tell(request, "relief-decided:", concerned(request, item), heading, sentences);
    }

    /** Tells the same people, and the programme managers, that a waiver is over. */
    void tellOver(ReliefRequest request, ActionItem item, String heading, List<String> sentences) {
        Set<String> concerned = concerned(request, item);
        accounts.withRole(Role.PROGRAMME_MANAGER).forEach(manager -> concerned.add(manager.id()));
        tell(request, "waiver-over:", concerned, heading, sentences);
    }

    private void tell(
            ReliefRequest request, String occasion, Set<String> concerned, String heading, List<String> sentences) {
        events.publishEvent(new Told(
                request.auditId(),
                occasion + request.id(),
                concerned,
                heading,
                sentences,
                "/action-items/" + request.itemId()));
    }

    private Set<String> concerned(ReliefRequest request, ActionItem item) {
        Set<String> concerned = accounts.leadsOf(audits.get(request.auditId()).organisationId()).stream()
                .map(Account::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        concerned.add(request.askedBy());
        item.ownerId().ifPresent(concerned::add);
        return concerned;
    }

    @EventListener
    void on(ActionItemSettled settled) {
        pending(store.findByItemIdOrderByAskedAt(settled.actionItemId())).forEach(request -> {
            store.save(request.withdrawn());
            processes.tell(SettlingActionItems.ACTION_ITEM_SETTLED, request.id());
        });
    }

    @EventListener
    void on(AuditEndedEarly ended) {
        pending(store.findByAuditIdOrderByAskedAt(ended.auditId())).forEach(request -> store.save(request.withdrawn()));
    }

    private static List<ReliefRequest> pending(List<ReliefRequest> requests) {
        return requests.stream().filter(ReliefRequest::isPending).toList();
    }
}
