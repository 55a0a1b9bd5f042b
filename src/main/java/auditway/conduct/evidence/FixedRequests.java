package auditway.conduct.evidence;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** What was provided on request stays as it is from the answer to its review, and once it is accepted. */
@Component
class FixedRequests implements FixedOffers {

    private final EvidenceRequestRows rows;

    FixedRequests(EvidenceRequestRows rows) {
        this.rows = rows;
    }

    @Override
    public Purpose purpose() {
        return Purpose.REQUEST;
    }

    @Override
    public Optional<String> whyFixed(String auditId, String subjectId) {
        return switch (rows.get(subjectId).state()) {
            case RAISED, RETURNED -> Optional.empty();
            case PROVIDED ->
                Optional.of(
                        "Request %s was answered and is being reviewed, so its evidence stays as it is; add more if it is returned."
                                .formatted(subjectId));
            case ACCEPTED, WITHDRAWN ->
                Optional.of("Request %s is settled and takes no more evidence; offer it for its control instead."
                        .formatted(subjectId));
        };
    }

    @Override
    public Optional<String> controlOf(String auditId, String subjectId) {
        return Optional.ofNullable(rows.get(subjectId).controlId());
    }
}
