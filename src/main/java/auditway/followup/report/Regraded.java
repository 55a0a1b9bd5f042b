package auditway.followup.report;

import auditway.followup.decision.CountedAsMet.Why;

/** How a rendition that names no findings says that a control came to count as validated. */
final class Regraded {

    private Regraded() {}

    static String words(Why why) {
        return switch (why) {
            case CLOSED -> "after the audit";
            case RULING, WITHDRAWN -> "by ruling on a dispute";
            case REVIEW -> "by regrading in the technical review";
        };
    }
}
