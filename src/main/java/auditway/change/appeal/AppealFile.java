package auditway.change.appeal;

import auditway.audit.audit.AuditDirectory;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appeals for reading by those who may see the audit. */
@Component
@Transactional(readOnly = true)
public class AppealFile {

    private final Appeals appeals;
    private final AuditDirectory audits;

    AppealFile(Appeals appeals, AuditDirectory audits) {
        this.appeals = appeals;
        this.audits = audits;
    }

    /** @throws NotFound if the audit is not for this actor to know */
    public Optional<Appeal> visible(String auditId, Actor actor) {
        audits.visible(auditId, actor);
        return appeals.findByAuditId(auditId);
    }

    /** @throws NotFound if there is none */
    Appeal get(String id) {
        return appeals.findById(id)
                .orElseThrow(() -> new NotFound("There is no appeal " + id + "; look it up on the audit's page."));
    }
}
