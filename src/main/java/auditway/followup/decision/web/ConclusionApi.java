package auditway.followup.decision.web;

import auditway.catalogue.programme.Score;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.Decision;
import auditway.followup.decision.Result;
import auditway.platform.people.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The conclusion of an audit over HTTP; not found for the partner before the technical review (rule 19). */
@RestController
@RequestMapping("/api/v1")
class ConclusionApi {

    private final Conclusions conclusions;

    ConclusionApi(Conclusions conclusions) {
        this.conclusions = conclusions;
    }

    /** Score with formula and inputs, recommendation, and what review and decision made of it. */
    record ConclusionJson(
            String auditId,
            Instant statedAt,
            Result recommendation,
            Score score,
            boolean passes,
            @Nullable Instant reviewedAt,
            @Nullable Decision decision) {}

    @GetMapping("/audits/{auditId}/conclusion")
    ConclusionJson get(@PathVariable String auditId, Actor actor) {
        Conclusion conclusion = conclusions.visibleOrRefused(auditId, actor);
        Score score = conclusions.score(conclusion);
        return new ConclusionJson(
                auditId,
                conclusion.statedAt(),
                conclusion.recommendation(),
                score,
                score.passes(),
                conclusion.reviewedAt().orElse(null),
                conclusion.decision().orElse(null));
    }
}
