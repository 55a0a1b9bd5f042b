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

    public boolean isPublished() {
        return consent == Consent.CONSENTED;
    }
}
