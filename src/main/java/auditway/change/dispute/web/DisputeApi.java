package auditway.change.dispute.web;

import auditway.change.dispute.Dispute;
import auditway.change.dispute.Disputes;
import auditway.platform.people.Actor;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Disputes over HTTP; they begin as detours and are ruled on as work items. */
@RestController
@RequestMapping("/api/v1/audits/{auditId}/disputes")
class DisputeApi {

    private final Disputes disputes;

    DisputeApi(Disputes disputes) {
        this.disputes = disputes;
    }

    /** The disputes of the audit in the order they began, with their rulings. */
    @GetMapping
    List<Dispute> list(@PathVariable String auditId, Actor actor) {
        return disputes.visible(auditId, actor);
    }
}
