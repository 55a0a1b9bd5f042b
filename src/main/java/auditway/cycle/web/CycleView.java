package auditway.cycle.web;

import auditway.audit.request.Offer;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designation.State;
import auditway.cycle.AnnualReview;
import auditway.cycle.CycleDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A designation with where it stands in its cycle, as pages show it.
 *
 * @param partner name of the one who holds it
 * @param programme what the programme is called
 * @param state its state today
 * @param ahead what is still to come, the next first
 * @param offers what the reader may ask for
 */
record CycleView(
        Designation designation,
        String partner,
        String programme,
        State state,
        List<CycleDate> ahead,
        List<AnnualReview> reviews,
        List<Offer> offers) {

    public @Nullable CycleDate next() {
        return ahead.isEmpty() ? null : ahead.get(0);
    }

    /** Kind of its chip. */
    public String tone() {
        return switch (state) {
            case ACTIVE -> "ok";
            case RENEWAL_DUE, SUSPENDED -> "warn";
            case EXPIRED, REVOKED, WITHDRAWN -> "bad";
        };
    }

    public String icon() {
        return state == State.ACTIVE ? "patch-check-fill" : "patch-exclamation";
    }

    /** What was given as the reason of its state, null since the award. */
    public @Nullable String why() {
        return designation.turned() == null ? null : designation.turned().why();
    }

    /** The audit opened to renew it, null where there is none. */
    public @Nullable String renewedBy() {
        String audit = designation.renewedBy();
        return audit == null || audit.isEmpty() ? null : audit;
    }
}
