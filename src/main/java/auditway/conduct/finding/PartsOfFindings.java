package auditway.conduct.finding;

import auditway.audit.audit.AuditPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Findings as parts of audits, for the partner those alone that the gap report tells. */
@Configuration
class PartsOfFindings {

    @Bean
    AuditPart findingsOfAudits(Findings findings) {
        return AuditPart.of(
                AuditPart.Kind.FINDING,
                (audit, id, actor) -> findings.visible(audit, actor).stream()
                        .anyMatch(finding -> finding.id().equals(id)));
    }
}
