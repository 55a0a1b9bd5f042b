package auditway.conduct.assessment.web;

import auditway.conduct.assessment.Verdict;
import java.util.List;

/** One of the verdict buttons: waived is no auditor's verdict and not among them. */
record VerdictChoice(Verdict verdict, int key, String style, String icon) {

    static final List<VerdictChoice> ALL = List.of(
            new VerdictChoice(Verdict.MET, 1, "v-ok", "check-circle"),
            new VerdictChoice(Verdict.PARTIALLY_MET, 2, "v-warn", "dash-circle"),
            new VerdictChoice(Verdict.NOT_MET, 3, "v-bad", "x-circle"),
            new VerdictChoice(Verdict.NOT_APPLICABLE, 4, "v-none", "slash-circle"),
            new VerdictChoice(Verdict.EXEMPT, 5, "v-none", "shield-check"));

    /** Name of the icon while the button is chosen. */
    public String chosenIcon() {
        return icon + "-fill";
    }
}
