package auditway.cycle;

import auditway.audit.audit.AuditPart;
import auditway.catalogue.auditee.Designations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The designation that an audit awarded. */
@Configuration
class PartsOfCycles {

    @Bean
    AuditPart designationsOfAudits(Designations designations) {
        return AuditPart.of(
                AuditPart.Kind.DESIGNATION,
                (audit, id, actor) -> designations
                        .find(id)
                        .filter(held -> audit.id().equals(held.auditId()))
                        .isPresent());
    }
}
