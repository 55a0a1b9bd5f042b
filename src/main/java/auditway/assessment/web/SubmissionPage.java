package auditway.assessment.web;

import auditway.assessment.Checklist;
import auditway.audit.AuditDirectory;
import auditway.audit.AuditSummary;
import auditway.audit.Criteria;
import auditway.form.Submission;
import auditway.inbox.WorkItem;
import auditway.inbox.WorkItems;
import auditway.people.Actor;
import auditway.programme.Section;
import auditway.refusal.Conflict;
import auditway.refusal.Invalid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final WorkItems items;
    private final AuditDirectory audits;
    private final Criteria criteria;

    SubmissionPage(Checklist checklist, OwnSections own, WorkItems items, AuditDirectory audits, Criteria criteria) {
        this.checklist = checklist;
        this.own = own;
        this.items = items;
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
        AuditSummary audit = audits.visible(auditId, actor);
        List<String> left = section == null ? List.of() : checklist.incomplete(auditId, section);
        if (section != null && !left.isEmpty()) {
            next.addFlashAttribute("notice", notYet(section, left));
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
        AuditSummary audit = audits.visible(auditId, actor);
        Map<String, WorkItem> open = own.of(auditId, actor);
        List<String> sections = all ? complete(audit, actor) : ticked;
        try {
            check(auditId, sections, open);
            for (String section : sections) {
                WorkItem item = Objects.requireNonNull(open.get(section));
                items.complete(item.id(), Submission.ofJson(Map.of("remark", remark)), actor);
            }
        } catch (Invalid refused) {
            ModelAndView again = page(
                    audit,
                    lines(audit, sections, actor),
                    remark,
                    refused.problems().stream().map(Invalid.Problem::sentence).toList());
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        next.addFlashAttribute("toast", submitted(sections));
        return "redirect:/audits/" + auditId + "/checklist";
    }

    private void check(String auditId, List<String> sections, Map<String, WorkItem> open) {
        if (sections.isEmpty()) {
            throw new Invalid("sections", "Choose at least one section.");
        }
        for (String section : sections) {
            if (!open.containsKey(section)) {
                throw new Conflict("Section " + section
                        + " was submitted already, or is not yours to submit; load the checklist again.");
            }
            List<String> left = checklist.incomplete(auditId, section);
            if (!left.isEmpty()) {
                throw new Invalid("sections", notYet(section, left));
            }
        }
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

    private static String notYet(String section, List<String> left) {
        return "Section " + section + " cannot be submitted yet: "
                + (left.size() == 1
                        ? "control " + left.get(0) + " has"
                        : "controls " + String.join(", ", left) + " have")
                + " no complete verdict.";
    }

    private static String submitted(List<String> sections) {
        return sections.size() == 1
                ? "Section " + sections.get(0) + " was submitted."
                : "Sections " + String.join(", ", sections) + " were submitted.";
    }
}
