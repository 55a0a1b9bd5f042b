package auditway.audit.audit;

import auditway.platform.people.Actor;
import auditway.platform.trail.TrailEntry;
import org.springframework.stereotype.Component;

/** Begins trail entries about an audit with the role in which the person acted there. */
@Component
public class AuditEntries {

    private final AuditDirectory audits;

    AuditEntries(AuditDirectory audits) {
        this.audits = audits;
    }

    /** An entry on this audit's trail: who, in which role, did what. */
    public TrailEntry did(String action, String auditId, Actor actor) {
        return TrailEntry.by(actor.accountId(), actor.name(), role(auditId, actor))
                .did(action)
                .on(auditId);
    }

    private String role(String auditId, Actor actor) {
        return audits.members(auditId).stream()
                .filter(member -> member.accountId().equals(actor.accountId()))
                .map(member -> member.role().title())
                .map(title -> actor.standsInFor() == null ? title : title + ", for " + actor.standsInFor())
                .findFirst()
                .orElseGet(actor::title);
    }
}
