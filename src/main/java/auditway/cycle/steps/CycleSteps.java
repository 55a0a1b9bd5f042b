package auditway.cycle.steps;

import auditway.cycle.CycleDate.Kind;
import auditway.cycle.Cycles;
import auditway.cycle.RenewingDesignations;
import auditway.cycle.ReviewingPerformance;
import auditway.platform.workflow.Steps;
import java.util.Date;
import java.util.Locale;

/** A partner's cycle as its diagrams see it. */
@Steps
public class CycleSteps {

    private final Cycles cycles;
    private final RenewingDesignations renewing;
    private final ReviewingPerformance reviewing;

    CycleSteps(Cycles cycles, RenewingDesignations renewing, ReviewingPerformance reviewing) {
        this.cycles = cycles;
        this.renewing = renewing;
        this.reviewing = reviewing;
    }

    /** @param key {@code next}, {@code overtaken} or {@code statement} */
    public Date deadline(String designation, String key) {
        return Date.from(
                switch (key) {
                    case "next" -> cycles.next(designation);
                    case "overtaken" -> cycles.overtaken(designation);
                    case "statement" -> reviewing.statementDue(designation);
                    default -> throw new IllegalArgumentException("A cycle has no date called " + key + ".");
                });
    }

    /** @param kind {@code review} or {@code renewal} */
    public boolean isDue(String designation, String kind) {
        return cycles.isDue(designation, Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    public void openReview(String designation) {
        reviewing.open(designation);
    }

    public void suspendOverdue(String designation) {
        reviewing.suspendOverdue(designation);
    }

    public void acceptPerformance(String designation) {
        reviewing.accept(designation);
    }

    public void openFullAudit(String designation) {
        renewing.openFullAudit(designation);
    }

    public void expire(String designation) {
        renewing.expire(designation);
    }
}
