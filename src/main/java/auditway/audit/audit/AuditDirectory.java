package auditway.audit.audit;

import auditway.platform.people.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What other rooms may know about audits; whatever takes an actor answers only what that actor may see (rule 25). */
public interface AuditDirectory {

    /** The audit for the system's own use. */
    AuditSummary get(String auditId);

    /**
     * The audit if this actor may see it.
     *
     * @throws auditway.platform.refusal.NotFound if it does not exist or is not for them to know
     */
    AuditSummary visible(String auditId, Actor actor);

    /** Others who ask for the same audit here wait until the caller's transaction ends. */
    void oneAtATime(String auditId);

    /** Whether there is such an audit that this actor may see. */
    boolean sees(Actor actor, String auditId);

    /**
     * One page of the audits this actor may see, newest first.
     *
     * @param after the last audit of the page before, null for the first page
     * @throws auditway.platform.refusal.NotFound if {@code after} is no audit they may see
     */
    List<AuditSummary> page(Actor actor, Filter filter, @Nullable String after, int limit);

    /** How many audits like that this actor may see. */
    int count(Actor actor, Filter filter);

    /**
     * Which audits are wanted.
     *
     * @param words part of the partner's name or of the reference, empty for any
     * @param over only those that are over, or only those under way; null for both
     * @param phase only those under way in this phase; null for any
     */
    record Filter(
            String words, @Nullable Boolean over, @Nullable Phase phase) {

        public static final Filter ALL = new Filter("", null, null);
        public static final Filter UNDER_WAY = new Filter("", false, null);

        /** Reads {@code open}, {@code over} or the name of a phase as a list is asked for them; anything else is no condition. */
        public static Filter of(String words, String standing) {
            return switch (standing) {
                case "open" -> new Filter(words, false, null);
                case "over" -> new Filter(words, true, null);
                default ->
                    Phase.named(standing)
                            .map(phase -> new Filter(words, false, phase))
                            .orElseGet(() -> new Filter(words, null, null));
            };
        }
    }

    /** The days wanted for the audit: those of its request, or of a new date since. */
    Window window(String auditId);

    /** The audits bound to an edition that are not over, for the system's own use. */
    List<AuditSummary> underWay(String editionId);

    /** Everybody appointed, team first. */
    List<Member> members(String auditId);

    /** Accounts of those who hold a role. */
    default List<String> holders(String auditId, TeamRole role) {
        return members(auditId).stream()
                .filter(member -> member.role() == role)
                .map(Member::accountId)
                .toList();
    }

    /** Whether the actor holds one of these roles on this audit. */
    boolean holds(Actor actor, String auditId, TeamRole... roles);

    /** Whether the actor may assess and draft findings: lead auditor, auditor or technical expert of this audit. */
    default boolean audits(Actor actor, String auditId) {
        return holds(actor, auditId, TeamRole.LEAD_AUDITOR, TeamRole.AUDITOR, TeamRole.TECHNICAL_EXPERT);
    }

    /** Sections as the agenda assigns them: section id to account id of its auditor; lead auditor where nothing is planned. */
    Map<String, String> sectionAuditors(String auditId);

    /** The agenda as it was planned last; none before. */
    Agenda agenda(String auditId);

    /** When a milestone was reached last. */
    Optional<Instant> milestone(String auditId, Milestone milestone);

    /** The phases entered so far, in the order they were entered. */
    List<PhaseTime> phases(String auditId);

    /** Completed forms, newest first: who answered what. */
    List<KeptAnswers> answers(String auditId);

    /** The last answers to a form, empty before the first. */
    Map<String, Object> latestAnswers(String auditId, String form);

    /** One answer of the last time a form was completed, empty if there is none. */
    default String latestAnswer(String auditId, String form, String key) {
        Object answer = latestAnswers(auditId, form).get(key);
        return answer == null ? "" : answer.toString();
    }
}
