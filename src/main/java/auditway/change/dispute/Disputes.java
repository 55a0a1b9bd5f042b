package auditway.change.dispute;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEndedEarly;
import auditway.conduct.finding.Objections;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The disputes of audits, read by the house and by whoever may see the audit. */
@Component
@Transactional(readOnly = true)
public class Disputes implements Objections {

    private final DisputeStore store;
    private final AuditDirectory audits;

    Disputes(DisputeStore store, AuditDirectory audits) {
        this.store = store;
        this.audits = audits;
    }

    /** @throws NotFound if there is none */
    Dispute get(String id) {
        return store.findById(id)
                .orElseThrow(() -> new NotFound("There is no dispute " + id + "; look it up on the audit's page."));
    }

    Optional<Dispute> ofFinding(String findingId) {
        return store.findByFindingId(findingId);
    }

    /** Of an audit this actor may see, in the order they began. */
    public List<Dispute> visible(String auditId, Actor actor) {
        return store.findByAuditIdOrderByDisputedAt(
                audits.visible(auditId, actor).id());
    }

    /** Opinions that stayed apart, which the report names (rule 23). */
    public List<Dispute> unresolved(String auditId) {
        return store.findByAuditIdOrderByDisputedAt(auditId).stream()
                .filter(Dispute::isUnresolved)
                .toList();
    }

    @EventListener
    @Transactional
    void on(AuditEndedEarly ended) {
        store.findByAuditIdOrderByDisputedAt(ended.auditId()).stream()
                .filter(dispute -> !dispute.isOver())
                .forEach(dispute -> store.save(dispute.left()));
    }

    @Override
    public Map<String, Objection> of(String auditId) {
        return store.findByAuditIdOrderByDisputedAt(auditId).stream()
                .collect(Collectors.toMap(Dispute::findingId, Disputes::objection));
    }

    private static Objection objection(Dispute dispute) {
        Ruling ruling = dispute.ruling();
        return new Objection(
                dispute.isSettled() && ruling != null
                        ? "Disputed and " + ruling.words()
                        : "Disputed: " + dispute.state().title().toLowerCase(Locale.ROOT),
                "/audits/" + dispute.auditId() + "/disputes#" + dispute.finding(),
                dispute.isOver());
    }
}
