package auditway.insight.overview;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.engagement.WeighingInterests;
import auditway.audit.engagement.WeighingInterests.Declared;
import auditway.platform.people.Actor;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who is appointed to an audit, as far as a person may know: the partner once declarations are in and weighed. */
@Component
public class ShownTeam {

    private final AuditDirectory audits;
    private final WeighingInterests interests;

    ShownTeam(AuditDirectory audits, WeighingInterests interests) {
        this.audits = audits;
        this.interests = interests;
    }

    /** Everybody appointed, team first; nobody for a partner who may not know yet. */
    public List<Member> of(AuditSummary audit, Actor actor) {
        return actor.isPartner() && !interests.isTeamToBeShown(audit) ? List.of() : audits.members(audit.id());
    }

    /** What members declared and what was decided, for those who coordinate. */
    public List<Declared> declared(AuditSummary audit, Actor actor) {
        return actor.isCoordinating()
                ? interests.declared(audit.id()).stream()
                        .filter(one -> !one.declared().isEmpty())
                        .toList()
                : List.of();
    }
}
