package auditway.insight.overview.web;

import auditway.insight.overview.TimelineEntry;
import auditway.insight.overview.WholeTrail;
import auditway.platform.people.Actor;
import auditway.platform.trail.BrokenLink;
import auditway.platform.trail.Verified;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The trail of the installation over HTTP, and the look at whether trails are what was written. */
@RestController
@RequestMapping("/api/v1")
class TrailApi {

    /** What the last look at all trails found, null before the first has ended; {@code running} while another is under way. */
    record Watched(@Nullable Verified last, boolean running) {}

    /** Whether an audit's trail is whole, and where not, the first link that does not hold. */
    record Whole(boolean whole, @Nullable BrokenLink broken) {}

    private final WholeTrail trail;

    TrailApi(WholeTrail trail) {
        this.trail = trail;
    }

    /** Entries that belong to no audit, newest first; {@code before} pages on by number. */
    @GetMapping("/trail")
    List<TimelineEntry> entries(@RequestParam(defaultValue = "2147483647") int before, Actor actor) {
        return trail.before(before, 100, actor).entries();
    }

    @GetMapping("/trail/verification")
    Watched verified(Actor actor) {
        return new Watched(trail.verified(actor).orElse(null), trail.isBeingVerified());
    }

    /** Begins to look at all trails; the result is read when it is there. */
    @PostMapping("/trail/verification")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void verify(Actor actor) {
        trail.verify(actor);
    }

    @GetMapping("/audits/{auditId}/trail/verification")
    Whole verified(@PathVariable String auditId, Actor actor) {
        BrokenLink broken = trail.verify(auditId, actor).orElse(null);
        return new Whole(broken == null, broken);
    }
}
