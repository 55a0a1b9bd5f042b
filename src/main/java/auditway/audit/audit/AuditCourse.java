package auditway.audit.audit;

import auditway.platform.people.Actor;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How requests change an audit's course; each change is kept on the trail with its reason and told to the other rooms. */
public interface AuditCourse {

    /**
     * Ends an audit before its time, and its pause with it.
     *
     * @param exit CANCELLED by the programme or WITHDRAWN by the partner
     * @throws auditway.platform.refusal.Conflict if it is over already
     */
    void end(String auditId, AuditState exit, String reason, Actor actor);

    /**
     * Stops the audit's clocks from now on.
     *
     * @throws auditway.platform.refusal.Conflict if it is over or on hold already
     */
    void hold(String auditId, String reason, Actor actor);

    /**
     * Lets the clocks run on; every date the pause crossed is later by its length.
     *
     * @throws auditway.platform.refusal.Conflict if it is not on hold
     */
    Pause resume(String auditId, String reason, Actor actor);

    /** Takes back the agreed slot; another is wanted in this window, anywhere in the edition's where it is null. */
    void withdrawSchedule(
            String auditId, @Nullable LocalDate windowFrom, @Nullable LocalDate windowTo, String reason, Actor actor);

    /**
     * Binds an audit to a newer edition of its programme (rule 1: explicitly, and only before it is conducted).
     *
     * @throws auditway.platform.refusal.Conflict if its conduct has begun, or the agreed day lies outside the edition's usable window (rule 2)
     */
    void changeEdition(String auditId, String editionId, String reason, Actor actor);

    /**
     * Leaves sections out of an audit, or takes left-out ones in again; the agenda loses the lines of those that leave.
     *
     * @param reason the partner's, which the report gives where it names what it does not cover (rule 23)
     * @throws auditway.platform.refusal.Conflict if its conduct has begun, or no section would be left
     */
    void changeScope(String auditId, Set<String> leave, Set<String> add, String reason, Actor actor);
}
