package auditway.audit.audit;

import java.util.List;

/** What was asked beside an audit's way and still waits when it is to be closed, told by the room that keeps it. */
public interface OpenMatters {

    /** A sentence each, for example "Appeal: not ruled on yet."; empty where nothing waits. */
    List<String> of(String auditId);
}
