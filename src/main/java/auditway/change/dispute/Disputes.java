package auditway.change.dispute;

import auditway.audit.request.Requests;
import auditway.conduct.finding.Objections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The disputes of audits as findings and reports show them. */
@Component
class Disputes implements Objections {

    private final Requests requests;

    Disputes(Requests requests) {
        this.requests = requests;
    }

    Dispute get(String id) {
        return Dispute.of(requests.get(id));
    }

    private List<Dispute> all(String auditId) {
        return requests.of(auditId, Dispute.KIND).stream().map(Dispute::of).toList();
    }

    /** Opinions that stayed apart, which the report names (rule 23). */
    List<Dispute> unresolved(String auditId) {
        return all(auditId).stream().filter(Dispute::isUnresolved).toList();
    }

    @Override
    public Map<String, Objection> of(String auditId) {
        return all(auditId).stream()
                .collect(Collectors.toMap(dispute -> dispute.request().subjectId(), Disputes::objection));
    }

    private static Objection objection(Dispute dispute) {
        return new Objection(
                dispute.ruling()
                        .filter(ruling -> dispute.isSettled())
                        .map(ruling -> "Disputed and " + Ruling.words(ruling))
                        .orElseGet(() -> "Disputed: " + dispute.state().title().toLowerCase(Locale.ROOT)),
                "/audits/" + dispute.request().auditId() + "/requests#"
                        + dispute.request().id(),
                dispute.isOver());
    }
}
