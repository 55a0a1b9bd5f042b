package auditway.followup.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One revision of an audit's report; its snapshot never changes, what happens to it does.
 *
 * @param revision 1 for the first, the highest is the current one
 * @param reason why it followed the one before, empty for the first
 * @param sha256 of the snapshot as it is kept, lower-case hexadecimal
 * @param issuedAt when it went out, null while it is a draft
 * @param objections what the partner said is wrong in it, empty if nothing
 * @param correction what the lead auditor did about that, the reason of the next revision
 * @param answer why the report stays as it is in spite of the objections, empty if it does not
 * @param consent what the partner said to publication, null while it has not said
 */
public record Report(
        String auditId,
        int revision,
        String reason,
        Instant frozenAt,
        String sha256,
        @Nullable Instant issuedAt,
        String objections,
        String correction,
        String answer,
        @Nullable Consent consent) {

    /** Whether the shareable rendition may be published. */
    public enum Consent {
        CONSENTED,
        DECLINED
    }

    public boolean isIssued() {
        return issuedAt != null;
    }

    /** Where a draft stands and what happens next, in one sentence. */
    public String draftStands() {
        String goes = "it goes out when the facts are confirmed or the time to object has passed.";
        if (!answer.isEmpty()) {
            return "The lead auditor keeps it as it is and says why below; " + goes;
        }
        if (!objections.isEmpty()) {
            return "The partner objects to facts in it; the lead auditor corrects it or says why it stays, and it does not go out before.";
        }
        return reason.isEmpty()
                ? "It goes out as it is when the facts are confirmed or the time to object has passed."
                : "It was corrected after the partner's objection; " + goes;
    }

    public boolean isPublished() {
        return consent == Consent.CONSENTED;
    }
}
