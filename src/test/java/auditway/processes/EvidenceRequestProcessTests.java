package auditway.processes;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An auditor asks for evidence. */
class EvidenceRequestProcessTests {

    @RegisterExtension
    static final Walk request = Walk.of("evidence-request");

    @Test
    void accepted_evidence_ends_the_request() {
        request.starts("MSP-2026-014-ER-01");
        request.completes("provideEvidence");
        request.completes("reviewEvidence", "accepted");
        request.endsAt("evidenceAccepted");
    }

    @Test
    void returned_evidence_is_provided_again() {
        request.starts("MSP-2026-014-ER-01");
        request.completes("provideEvidence");
        request.completes("reviewEvidence", "returned");
        request.waitsAt("provideEvidence");
    }
}
