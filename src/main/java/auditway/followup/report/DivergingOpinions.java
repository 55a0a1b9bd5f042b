package auditway.followup.report;

import java.util.List;

/** Where team and partner did not come together on a finding; a report prints both sides. */
public interface DivergingOpinions {

    /** Diverging opinions that stayed unresolved (rule 23): what the team holds, and why the partner does not. */
    List<Snapshot.Opinion> unresolved(String auditId);
}
