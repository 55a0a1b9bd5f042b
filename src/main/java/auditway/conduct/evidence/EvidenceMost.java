package auditway.conduct.evidence;

import auditway.platform.refusal.Conflict;
import org.springframework.stereotype.Component;

/** How many pieces of evidence an audit holds at most, and one control, request, action item or prerequisite of it. */
@Component
class EvidenceMost {

    private final EvidenceRows rows;
    private final EvidenceProperties most;

    EvidenceMost(EvidenceRows rows, EvidenceProperties most) {
        this.rows = rows;
        this.most = most;
    }

    /**
     * The caller holds the audit, so that nobody adds meanwhile.
     *
     * @throws Conflict if another piece is one too many
     */
    void check(NewEvidence offer) {
        check("This audit", rows.count(offer.auditId()), most.perAudit());
        check(
                offer.subjectId() == null && offer.controlId() != null ? "Control " + offer.controlId() : "This item",
                rows.count(offer.auditId(), offer.controlId(), offer.subjectId()),
                most.perItem());
    }

    static void check(String what, int held, int most) {
        if (held >= most) {
            throw new Conflict(
                    what + " holds " + held + " files and links, and takes no more; withdraw those that no longer"
                            + " count, or put several documents into one file.");
        }
    }
}
