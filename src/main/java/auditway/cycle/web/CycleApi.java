package auditway.cycle.web;

import auditway.audit.request.Offer;
import auditway.cycle.AnnualReview;
import auditway.cycle.CycleDate;
import auditway.platform.people.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Designations and their cycles for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Designations")
class CycleApi {

    private final CycleViews views;

    CycleApi(CycleViews views) {
        this.views = views;
    }

    /**
     * A designation as programs see it.
     *
     * @param why what was given as the reason of its state, null since the award
     * @param countsFrom the day its cycle counts from (rule 28)
     * @param offers what may be asked for, each at {@code /api/v1} and its path
     */
    record Held(
            String id,
            String partner,
            String programme,
            String state,
            @Nullable String why,
            LocalDate awarded,
            LocalDate fullAudit,
            LocalDate countsFrom,
            LocalDate expires,
            @Nullable String auditId,
            @Nullable String renewedBy,
            List<CycleDate> ahead,
            List<Review> reviews,
            List<Offer> offers) {

        static Held of(CycleView view) {
            return new Held(
                    view.designation().id(),
                    view.partner(),
                    view.designation().programmeId(),
                    view.state().name(),
                    view.why(),
                    view.designation().awarded(),
                    view.designation().fullAudit(),
                    view.designation().countsFrom(),
                    view.designation().expires(),
                    view.designation().auditId(),
                    view.renewedBy(),
                    view.ahead(),
                    view.reviews().stream().map(Review::of).toList(),
                    view.offers());
        }
    }

    /** An annual review as programs see it. */
    record Review(int months, String standing, Instant dueAt, String why) {

        static Review of(AnnualReview review) {
            return new Review(
                    review.months(),
                    review.standing(),
                    review.due().at(),
                    review.due().why());
        }
    }

    @GetMapping("/designations")
    @Operation(summary = "The designations you may see, what is due next first")
    List<Held> all(@Parameter(hidden = true) Actor actor) {
        return views.all(actor).stream().map(Held::of).toList();
    }

    @GetMapping("/partners/{id}/designations")
    @Operation(summary = "A partner's designations with their cycles and what you may ask for")
    List<Held> of(@PathVariable String id, @Parameter(hidden = true) Actor actor) {
        return views.of(id, actor).stream().map(Held::of).toList();
    }
}
