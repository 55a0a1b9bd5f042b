package auditway.platform.inbox.web;

import auditway.platform.inbox.Rebuilding;
import auditway.platform.people.Actor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The inbox as a whole, for administrators' programs. */
@RestController
@RequestMapping("/api/v1/inbox")
class InboxApi {

    private final Rebuilding rebuilding;

    InboxApi(Rebuilding rebuilding) {
        this.rebuilding = rebuilding;
    }

    /** Rebuilds the inbox from the engine and says how many items that added, changed and removed. */
    @PostMapping("/rebuild")
    Rebuilding.Rebuilt rebuild(Actor actor) {
        return rebuilding.rebuild(actor);
    }
}
