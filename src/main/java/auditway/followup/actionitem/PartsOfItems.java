package auditway.followup.actionitem;

import auditway.audit.audit.AuditPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Action items as parts of audits. */
@Configuration
class PartsOfItems {

    @Bean
    AuditPart itemsOfAudits(ActionItems items) {
        return AuditPart.of(
                AuditPart.Kind.ACTION_ITEM,
                (audit, id, actor) ->
                        items.of(audit.id()).stream().anyMatch(item -> item.id().equals(id)));
    }
}
