package auditway.platform.trail;

import org.jspecify.annotations.Nullable;

/**
 * Something that a person did, as it is put on the trail.
 *
 * @param auditId the audit it belongs to, null for what belongs to the installation
 * @param role what the actor was as they did it, for example "Lead auditor"
 * @param action in the past tense, for example "Slot chosen"
 * @param subject the thing it was done to where that is not the audit itself, for example an action item's id
 * @param reason why, in the actor's words
 */
public record TrailEntry(
        @Nullable String auditId,
        String actorId,
        String actorName,
        String role,
        String action,
        @Nullable String subject,
        @Nullable String reason,
        @Nullable String oldValue,
        @Nullable String newValue) {

    private static final String FOR = ", for ";

    /** Begins an entry with the one who acted: {@code TrailEntry.by(id, name, "Coordinator").did("Team appointed").on(auditId)}. */
    public static Doing by(String actorId, String actorName, String role) {
        return action -> new TrailEntry(null, actorId, actorName, role, action, null, null, null, null);
    }

    /** The actor is known, what they did not yet. */
    @FunctionalInterface
    public interface Doing {
        TrailEntry did(String action);
    }

    /** The same, done in the place of a colleague. */
    TrailEntry standingInFor(String colleague) {
        return new TrailEntry(
                auditId, actorId, actorName, role + FOR + colleague, action, subject, reason, oldValue, newValue);
    }

    boolean isForAnother() {
        return role.contains(FOR);
    }

    public TrailEntry on(@Nullable String audit) {
        return new TrailEntry(audit, actorId, actorName, role, action, subject, reason, oldValue, newValue);
    }

    public TrailEntry about(@Nullable String thing) {
        return new TrailEntry(auditId, actorId, actorName, role, action, thing, reason, oldValue, newValue);
    }

    public TrailEntry because(@Nullable String why) {
        return new TrailEntry(auditId, actorId, actorName, role, action, subject, why, oldValue, newValue);
    }

    public TrailEntry changed(@Nullable String from, @Nullable String to) {
        return new TrailEntry(auditId, actorId, actorName, role, action, subject, reason, from, to);
    }
}
