package auditway.audit.audit;

import auditway.platform.people.Actor;
import java.util.List;
import java.util.Map;

/** How people are appointed to an audit, with the partner's word on its team; the one who is appointed may see it from then on. */
public interface Appointing {

    /** Proposes this team to the partner, in the place of everybody appointed before. */
    void proposeTeam(String auditId, Map<TeamRole, List<String>> team, Actor actor);

    /** The partner accepts the team. */
    void acceptTeam(String auditId, String reason, Actor actor);

    /** The partner objects to the team, and says why. */
    void objectToTeam(String auditId, String reason, Actor actor);

    /** Puts these people in a role, in the place of those who held it before; open work is looked at again. */
    void appoint(String auditId, TeamRole role, List<String> accountIds);
}
