package auditway.insight.foresight.web;

import auditway.audit.audit.AuditDirectory;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.insight.foresight.Acting;
import auditway.insight.foresight.Course;
import auditway.insight.foresight.Foresight;
import auditway.platform.people.Actor;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The dry-run calendar of an audit, and of an edition before anybody is audited against it. */
@Controller
class AheadPages {

    private final Foresight foresight;
    private final AuditDirectory audits;
    private final Editions editions;

    AheadPages(Foresight foresight, AuditDirectory audits, Editions editions) {
        this.foresight = foresight;
        this.audits = audits;
        this.editions = editions;
    }

    @GetMapping("/audits/{auditId}/ahead")
    String audit(
            @PathVariable String auditId,
            @RequestParam(defaultValue = "NOBODY") Acting acting,
            Actor actor,
            Model model) {
        course(foresight.of(auditId, acting, actor), model);
        model.addAttribute("zone", audits.get(auditId).zone());
        return "foresight/audit";
    }

    @GetMapping("/programmes/{editionId}/ahead")
    String edition(
            @PathVariable String editionId,
            @RequestParam(defaultValue = "LAST_DAY") Acting acting,
            Actor actor,
            Model model) {
        course(foresight.ofEdition(editionId, acting, actor), model);
        Edition edition = editions.get(editionId);
        model.addAttribute("edition", edition);
        model.addAttribute("zone", null);
        return "foresight/edition";
    }

    private static void course(Course course, Model model) {
        model.addAttribute("course", course);
        model.addAttribute("ways", List.of(Acting.values()));
    }
}
