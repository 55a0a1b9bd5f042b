package auditway.conduct.evidence;

import auditway.audit.audit.AuditPart;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Evidence and requests for it, as parts of audits. */
@Configuration
class PartsOfEvidence {

    @Bean
    AuditPart piecesOfEvidence(EvidenceRows rows) {
        return AuditPart.of(
                AuditPart.Kind.EVIDENCE,
                (audit, id, actor) -> !rows.where(
                                "e.id = :id and e.audit_id = :audit", Map.of("id", id, "audit", audit.id()))
                        .isEmpty());
    }

    @Bean
    AuditPart requestsForEvidence(EvidenceRequestRows rows) {
        return AuditPart.of(
                AuditPart.Kind.EVIDENCE_REQUEST,
                (audit, id, actor) -> rows.ofAudit(audit.id()).stream()
                        .anyMatch(request -> request.id().equals(id)));
    }
}
