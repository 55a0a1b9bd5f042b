package auditway.insight.overview.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditDirectory.Filter;
import auditway.platform.people.Actor;
import auditway.platform.web.Searchable;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the search field find audits by partner or reference. */
@Component
@Order(10)
class FindAudits implements Searchable {

    private final AuditDirectory audits;

    FindAudits(AuditDirectory audits) {
        this.audits = audits;
    }

    @Override
    public List<Hit> search(String words, Actor actor) {
        return audits.page(actor, Filter.of(words, ""), null, 20).stream()
                .map(audit -> new Hit(
                        "Audit",
                        audit.id() + ", " + audit.partner(),
                        audit.state().title(),
                        "/audits/" + audit.id()))
                .toList();
    }
}
