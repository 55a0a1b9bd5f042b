package auditway.conduct.evidence.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.EvidenceRequests;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The evidence of an audit: what was offered, what was asked for, and offering more. */
@Controller
class EvidencePage {

    private final EvidenceFiles files;
    private final EvidenceRequests requests;
    private final AuditDirectory audits;
    private final Criteria criteria;
    private final TransactionTemplate transaction;

    EvidencePage(
            EvidenceFiles files,
            EvidenceRequests requests,
            AuditDirectory audits,
            Criteria criteria,
            TransactionTemplate transaction) {
        this.transaction = transaction;
        this.files = files;
        this.requests = requests;
        this.audits = audits;
        this.criteria = criteria;
    }

    @GetMapping("/audits/{auditId}/evidence")
    ModelAndView page(
            @PathVariable String auditId, @RequestParam(required = false) @Nullable String control, Actor actor) {
        Upload upload = new Upload(null, null, control, null, null, null, null, null);
        return page(auditId, actor, new Typed(upload, "", List.of(), List.of()));
    }

    @PostMapping("/audits/{auditId}/evidence")
    Object offer(
            @PathVariable String auditId,
            @ModelAttribute Several several,
            @RequestParam(name = "file", defaultValue = "") List<MultipartFile> sent,
            @RequestParam(required = false) @Nullable String back,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Actor actor,
            HttpServletResponse response,
            RedirectAttributes next) {
        List<Evidence> offered;
        try {
            offered = offer(several, auditId, sent, actor);
        } catch (Invalid refused) {
            return inPlace && several.controlId() != null
                    ? refused(several.controlId(), refused.problems(), response)
                    : page(
                            auditId,
                            actor,
                            new Typed(several.upload(), "", Several.withFiles(refused, sent), List.of()));
        }
        if (inPlace && several.controlId() != null) {
            return shelves(auditId, List.copyOf(several.controls()), actor);
        }
        next.addFlashAttribute("toast", added(offered));
        return "redirect:" + way(auditId, back);
    }

    /** All or none. */
    private List<Evidence> offer(Several several, String auditId, List<MultipartFile> sent, Actor actor) {
        return Objects.requireNonNull(transaction.execute(status -> several.offerTo(files, auditId, sent, actor)));
    }

    private static String added(List<Evidence> offered) {
        return offered.size() == 1
                ? offered.get(0).title() + " was added."
                : offered.size() + " pieces of evidence were added.";
    }

    /** Only the sentences go back, so that what was chosen and typed stays in its form. */
    private static ModelAndView refused(String controlId, List<Problem> problems, HttpServletResponse response) {
        response.setHeader("HX-Retarget", "[id='evidence-problems-" + controlId.replace("'", "") + "']");
        response.setHeader("HX-Reswap", "innerHTML");
        ModelAndView refused = new ModelAndView("evidence/control :: problems", HttpStatus.UNPROCESSABLE_CONTENT);
        refused.addObject("problems", problems);
        return refused;
    }

    @PostMapping("/evidence/{id}/versions")
    String revise(@PathVariable String id, @ModelAttribute Upload upload, Actor actor, RedirectAttributes next) {
        Evidence revised = upload.addTo(files, id, actor);
        next.addFlashAttribute("toast", "Version " + revised.current().number() + " was added.");
        return "redirect:" + way(revised.auditId(), null);
    }

    @PostMapping("/evidence/{id}/withdrawal")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String why,
            Actor actor,
            RedirectAttributes next) {
        Evidence evidence = files.get(id, actor);
        files.withdraw(id, why, actor);
        next.addFlashAttribute("toast", evidence.title() + " was withdrawn.");
        return "redirect:" + way(evidence.auditId(), null);
    }

    @PostMapping("/audits/{auditId}/evidence-requests")
    Object request(
            @PathVariable String auditId,
            @RequestParam(required = false) @Nullable String controlId,
            @RequestParam(defaultValue = "") String wanted,
            Actor actor,
            RedirectAttributes next) {
        try {
            requests.raise(auditId, controlId == null || controlId.isBlank() ? null : controlId, wanted, actor);
        } catch (Invalid refused) {
            return page(auditId, actor, new Typed(Upload.NONE, wanted, List.of(), refused.problems()));
        }
        next.addFlashAttribute("toast", "The partner was asked.");
        return "redirect:" + way(auditId, null);
    }

    /** What a person typed, and what was wrong with it. */
    record Typed(Upload upload, String wanted, List<Problem> problems, List<Problem> requestProblems) {

        HttpStatus status() {
            return problems.isEmpty() && requestProblems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        }
    }

    private ModelAndView page(String auditId, Actor actor, Typed typed) {
        AuditSummary audit = audits.visible(auditId, actor);
        Edition edition = criteria.of(audit);
        ModelAndView page = new ModelAndView("evidence/evidence", typed.status());
        page.addObject("audit", audit);
        page.addObject("sections", edition.sections());
        page.addObject("groups", EvidenceGroup.of(edition, files.ofAudit(auditId)));
        page.addObject("requests", requests.ofAudit(auditId, actor));
        page.addObject("typed", typed);
        page.addObject("mayOffer", files.mayOffer(audit, actor));
        page.addObject("changeable", files.changeable(audit));
        page.addObject("mayRequest", mayRequest(audit, actor));
        page.addObject("mustState", actor.isPartner());
        return page;
    }

    private boolean mayRequest(AuditSummary audit, Actor actor) {
        boolean open = audit.state().hasReached(AuditState.PREPARATION)
                && !audit.state().hasReached(AuditState.TECHNICAL_REVIEW);
        return open && audits.audits(actor, audit.id());
    }

    /** One control with its evidence. */
    record Shelf(Control control, List<Evidence> evidence) {}

    /** The shelf that was added to, and the lists of the further controls. */
    private ModelAndView shelves(String auditId, List<String> controlIds, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        List<Shelf> all = controlIds.stream()
                .map(id -> new Shelf(criteria.of(audit).control(id), files.ofControl(auditId, id)))
                .toList();
        ModelAndView shelves = new ModelAndView("evidence/control :: refreshed");
        shelves.addObject("auditId", auditId);
        shelves.addObject("own", all.get(0));
        shelves.addObject("others", all.subList(1, all.size()));
        shelves.addObject("mayOffer", files.mayOffer(audit, actor));
        shelves.addObject("mustState", actor.isPartner());
        return shelves;
    }

    private static String way(String auditId, @Nullable String back) {
        String own = "/audits/" + auditId + "/";
        return back != null && back.startsWith(own) && !back.contains("..") ? back : own + "evidence";
    }
}
