package auditway.change.relief.web;

import auditway.change.relief.ReliefRequest;
import auditway.change.relief.ReliefRequests;
import auditway.platform.people.Actor;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Requests for relief over HTTP; they are asked as detours and decided as work items. */
@RestController
@RequestMapping("/api/v1/audits/{auditId}/relief-requests")
class ReliefApi {

    private final ReliefRequests requests;

    ReliefApi(ReliefRequests requests) {
        this.requests = requests;
    }

    /** Extensions and waivers that were asked for in the audit, oldest first, with what was decided. */
    @GetMapping
    List<ReliefRequest> list(@PathVariable String auditId, Actor actor) {
        return requests.visible(auditId, actor);
    }
}
