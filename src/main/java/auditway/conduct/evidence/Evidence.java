package auditway.conduct.evidence;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record or statement of fact offered in an audit (ISO 19011 3.8), with all its versions, oldest first.
 *
 * @param id for example MSP-2026-014-E-012
 * @param controlId the control it supports, null where it is about something else
 * @param subjectId the action item, evidence request or prerequisite it was offered for, null for a plain response
 * @param withdrawn why it no longer counts, null while it does
 * @param cited whether a finding or a closure rests on it, so that it can no longer be withdrawn
 */
public record Evidence(
        String id,
        String auditId,
        @Nullable String controlId,
        Purpose purpose,
        @Nullable String subjectId,
        String title,
        Kind kind,
        @Nullable String withdrawn,
        boolean cited,
        List<EvidenceVersion> versions) {

    /** Whether the content is kept here or lies elsewhere. */
    public enum Kind {
        FILE,
        LINK
    }

    public Evidence {
        versions = List.copyOf(versions);
    }

    public EvidenceVersion current() {
        return versions.get(versions.size() - 1);
    }

    public boolean isLink() {
        return kind == Kind.LINK;
    }

    /** Whether it still counts. */
    public boolean counts() {
        return withdrawn == null;
    }
}
