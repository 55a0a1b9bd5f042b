package auditway.audit;

import java.util.List;

/** How other rooms appoint people to an audit after its team was engaged; from then on they may see it. */
public interface Appointing {

    /** Puts these people in a role, in the place of those who held it before; open work is looked at anew. */
    void appoint(String auditId, TeamRole role, List<String> accountIds);
}
