package auditway.conduct.assessment.web;

import auditway.conduct.assessment.Claim;
import java.util.List;

/** One of the buttons a partner answers with. */
record ClaimChoice(Claim claim, String style, String icon) {

    static final List<ClaimChoice> ALL = List.of(
            new ClaimChoice(Claim.YES, "v-ok", "check-circle"),
            new ClaimChoice(Claim.PARTIALLY, "v-warn", "dash-circle"),
            new ClaimChoice(Claim.NO, "v-bad", "x-circle"),
            new ClaimChoice(Claim.NOT_APPLICABLE, "v-none", "slash-circle"));
}
