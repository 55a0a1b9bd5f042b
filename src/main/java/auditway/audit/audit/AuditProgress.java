package auditway.audit.audit;

import auditway.platform.people.Actor;
import java.time.Instant;

/** How other rooms move an audit on; each call is kept on the trail and changes the audit's version. */
public interface AuditProgress {

    /** Says on the trail who did what and why, where nothing else about the audit changes. */
    void record(String auditId, Actor actor, String action, String reason);

    /** Puts a successor in a member's place, who has declared nothing there yet, and gives them the member's lines of the agenda. */
    void succeed(String auditId, Member member, String successor);

    /** Records a milestone now or at the given moment; reaching it again moves it. */
    void reached(String auditId, Milestone milestone, Instant at);

    /** The technical review approved the file: the audit stands before the decision. */
    void reviewApproved(String auditId);

    /** Something the audit may be waiting for has settled; its version changes so that neither side is lost. */
    void touch(String auditId);
}
