package auditway.conduct.assessment.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Checklist;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An auditor submits sections from the checklist: one, or all that are complete. */
@Controller
@RequestMapping("/audits/{auditId}/checklist/submission")
class SubmissionPage {

    private final Checklist checklist;
    private final OwnSections own;
    private final AuditDirectory audits;
    private final Criteria criteria;

    SubmissionPage(Checklist checklist, OwnSections own, AuditDirectory audits, Criteria criteria) {
        this.checklist = checklist;
        this.own = own;
        this.audits = audits;
        this.criteria = criteria;
    }

    /**
     * A section that this person still has to submit.
     *
     * @param left its controls without a complete verdict
     */
    record Line(Section section, List<String> left, boolean chosen) {

        public boolean isComplete() {
            return left.isEmpty();
        }
    }

    /** Asks once more; a section that is not complete leads to the first control that is left. */
    @GetMapping
    Object open(
            @PathVariable String auditId,
            @RequestParam(required = false) @Nullable String section,
            Actor actor,
            RedirectAttributes next) {
        AuditSummary audit = ofTeam(auditId, actor);
        List<String> left = section == null ? List.of() : checklist.incomplete(auditId, section);
        if (section != null && !left.isEmpty()) {
            next.addFlashAttribute("notice", OwnSections.notYet(section, left));
            next.addAttribute("control", left.get(0));
            return "redirect:/audits/" + auditId + "/checklist";
        }
        List<Line> lines = lines(audit, section == null ? null : List.of(section), actor);
        return page(audit, lines, "", List.of());
    }

    @PostMapping
    Object submit(
            @PathVariable String auditId,
            @RequestParam(name = "sections", defaultValue = "") List<String> ticked,
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(defaultValue = "") String remark,
            Actor actor,
            RedirectAttributes next) {
        AuditSummary audit = ofTeam(auditId, actor);
        List<String> sections = all ? complete(audit, actor) : ticked;
        try {
            own.submit(auditId, sections, remark, actor);
        } catch (Invalid refused) {
            List<String> why =
                    refused.problems().stream().map(Invalid.Problem::sentence).toList();
            return again(HttpStatus.UNPROCESSABLE_CONTENT, page(audit, lines(audit, sections, actor), remark, why));
        } catch (Conflict refused) {
            List<String> why = List.of(String.valueOf(refused.getMessage()));
            return again(HttpStatus.CONFLICT, page(audit, lines(audit, sections, actor), remark, why));
        }
        next.addFlashAttribute("toast", submitted(sections));
        return "redirect:/audits/" + auditId + "/checklist";
    }

    private static ModelAndView again(HttpStatus status, ModelAndView page) {
        page.setStatus(status);
        return page;
    }

    /** The audit, for those who submit its sections; a partner is told nothing of how far they are. */
    private AuditSummary ofTeam(String auditId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        if (actor.isPartner()) {
            throw new NotYours("Sections are submitted by the auditors; what you submit is the self-assessment of "
                    + audit.id() + ".");
        }
        return audit;
    }

    private List<String> complete(AuditSummary audit, Actor actor) {
        return lines(audit, null, actor).stream()
                .filter(Line::isComplete)
                .map(line -> line.section().id())
                .toList();
    }

    private List<Line> lines(AuditSummary audit, @Nullable List<String> chosen, Actor actor) {
        Map<String, WorkItem> open = own.of(audit.id(), actor);
        return criteria.of(audit).sections().stream()
                .filter(section -> open.containsKey(section.id()))
                .map(section -> new Line(
                        section,
                        checklist.incomplete(audit.id(), section.id()),
                        chosen == null || chosen.contains(section.id())))
                .toList();
    }

    private static ModelAndView page(AuditSummary audit, List<Line> lines, String remark, List<String> problems) {
        ModelAndView page = new ModelAndView("assessment/submission");
        page.addObject("audit", audit);
        page.addObject("lines", lines);
        page.addObject("complete", lines.stream().filter(Line::isComplete).count());
        page.addObject("remark", remark);
        page.addObject("refusals", problems);
        return page;
    }

    private static String submitted(List<String> sections) {
        return sections.size() == 1
                ? "Section " + sections.get(0) + " was submitted."
                : "Sections " + String.join(", ", sections) + " were submitted.";
    }
}
