package auditway.followup.decision;

import auditway.audit.audit.Member;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotYours;
import java.util.List;

/** Those who stand outside the audit's team: the only ones who review and decide (rule 18, ISO 17021-1 9.5). */
final class Outsiders {

    private Outsiders() {}

    static void demand(List<Member> members, String auditId, Actor actor, String does) {
        boolean onTeam = members.stream()
                .anyMatch(member -> member.role().onTeam() && member.accountId().equals(actor.accountId()));
        if (onTeam || actor.isPartner()) {
            throw new NotYours("You are part of the audit " + auditId + "; someone outside it " + does + ".");
        }
    }
}
