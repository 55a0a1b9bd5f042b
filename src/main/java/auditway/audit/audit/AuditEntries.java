package auditway.audit.audit;

import auditway.platform.people.Actor;
import auditway.platform.people.Role;
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
        String title = audits.members(auditId).stream()
                .filter(member -> member.accountId().equals(actor.accountId()))
                .map(Member::role)
                .map(role -> role.title())
                .findFirst()
                .orElseGet(() -> actor.roles().stream()
                        .sorted()
                        .map(Role::title)
                        .findFirst()
                        .orElse("System"));
        return actor.standsInFor() == null ? title : title + ", for " + actor.standsInFor();
    }
}
