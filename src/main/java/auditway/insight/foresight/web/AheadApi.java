package auditway.insight.foresight.web;

import auditway.insight.foresight.Acting;
import auditway.insight.foresight.Course;
import auditway.insight.foresight.Foresight;
import auditway.platform.people.Actor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The dry-run calendar for programs: what comes if nobody acts, or if everybody acts on the last day. */
@RestController
@RequestMapping("/api/v1")
class AheadApi {

    private final Foresight foresight;

    AheadApi(Foresight foresight) {
        this.foresight = foresight;
    }

    @GetMapping("/audits/{auditId}/ahead")
    Course audit(@PathVariable String auditId, @RequestParam(defaultValue = "NOBODY") Acting acting, Actor actor) {
        return foresight.of(auditId, acting, actor);
    }

    @GetMapping("/programmes/{editionId}/ahead")
    Course edition(
            @PathVariable String editionId, @RequestParam(defaultValue = "LAST_DAY") Acting acting, Actor actor) {
        return foresight.ofEdition(editionId, acting, actor);
    }
}
