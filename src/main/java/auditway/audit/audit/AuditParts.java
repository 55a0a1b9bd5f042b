package auditway.audit.audit;

import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The one door through which an id in a body, parameter or form becomes a thing of the audit that the path names. What belongs to
 * another audit, what this actor may not know of and what does not exist are answered alike.
 */
@Component
public class AuditParts {

    private final ObjectProvider<AuditPart> parts;
    private final AuditDirectory audits;

    AuditParts(ObjectProvider<AuditPart> parts, AuditDirectory audits) {
        this.parts = parts;
        this.audits = audits;
    }

    /** Whether the audit has such a thing that this actor may know of. */
    public boolean has(AuditPart.Kind kind, String auditId, String id, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        Map<AuditPart.Kind, AuditPart> byKind =
                parts.stream().collect(Collectors.toMap(AuditPart::kind, Function.identity()));
        AuditPart part = byKind.get(kind);
        if (part == null) {
            throw new IllegalStateException("No room keeps any " + kind.word() + ".");
        }
        return part.isIn(audit, id, actor);
    }

    /** @throws NotFound if the audit has no such thing, or not for this actor */
    public void require(AuditPart.Kind kind, String auditId, String id, Actor actor) {
        if (!has(kind, auditId, id, actor)) {
            throw new NotFound(sentence(kind, auditId, id));
        }
    }

    /** @throws Invalid naming the field if the audit has no such thing, or not for this actor */
    public void require(AuditPart.Kind kind, String auditId, String id, Actor actor, String field) {
        if (!has(kind, auditId, id, actor)) {
            throw new Invalid(field, sentence(kind, auditId, id));
        }
    }

    private static String sentence(AuditPart.Kind kind, String auditId, String id) {
        return "There is no %s %s in %s; choose one of its own.".formatted(kind.word(), id, auditId);
    }
}
