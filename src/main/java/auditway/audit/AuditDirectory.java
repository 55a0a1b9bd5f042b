package auditway.audit;

import auditway.people.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other rooms may know about audits; whatever takes an actor answers only what that actor may see (rule 25). */
public interface AuditDirectory {

    /** The audit for the system's own use. */
    AuditSummary get(String auditId);

    /**
     * The audit if this actor may see it.
     *
     * @throws auditway.refusal.NotFound if it does not exist or is not for them to know
     */
    AuditSummary visible(String auditId, Actor actor);

    /** The audits this actor may see, newest first. */
    List<AuditSummary> visible(Actor actor);

    /** Everybody appointed, team first. */
    List<Member> members(String auditId);

    /** Whether the actor holds one of these roles on this audit. */
    boolean holds(Actor actor, String auditId, TeamRole... roles);

    /** Whether the actor may assess and draft findings: lead auditor, auditor or technical expert of this audit. */
    default boolean audits(Actor actor, String auditId) {
        return holds(actor, auditId, TeamRole.LEAD_AUDITOR, TeamRole.AUDITOR, TeamRole.TECHNICAL_EXPERT);
    }

    /** Sections as the agenda assigns them: section id to account id of its auditor; lead auditor where nothing is planned. */
    Map<String, String> sectionAuditors(String auditId);

    /** When a milestone was reached last. */
    Optional<Instant> milestone(String auditId, Milestone milestone);

    /** The phases entered so far, in the order they were entered. */
    List<PhaseTime> phases(String auditId);

    /** Completed forms, newest first: who answered what. */
    List<KeptAnswers> answers(String auditId);
}
