package auditway.conduct.assessment.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Checklist;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sections, controls and one control to assess; every answer is saved as it is given. */
@Controller
@RequestMapping("/audits/{auditId}/checklist")
class ChecklistPage {

    private final Sheets sheets;
    private final Panel panel;
    private final Checklist checklist;
    private final AuditDirectory audits;

    ChecklistPage(Sheets sheets, Panel panel, Checklist checklist, AuditDirectory audits) {
        this.sheets = sheets;
        this.panel = panel;
        this.checklist = checklist;
        this.audits = audits;
    }

    @GetMapping
    Object open(
            @PathVariable String auditId,
            @RequestParam(required = false) @Nullable String control,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "ALL") Sheet.Show show,
            @RequestParam(defaultValue = "tree") String view,
            Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        if (!sheets.mayRead(audit, actor)) {
            return "redirect:/audits/" + auditId + "/self-assessment";
        }
        Sheet sheet = sheets.sheet(audit, control, section, show, view, actor);
        return panel.page(audit, sheet, Given.of(sheet.current().assessment()), List.of(), null, actor);
    }

    @PostMapping("/{controlId}")
    Object record(
            @PathVariable String auditId,
            @PathVariable String controlId,
            @ModelAttribute Given given,
            @RequestParam(defaultValue = "ALL") Sheet.Show show,
            @RequestParam(defaultValue = "tree") String view,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        try {
            checklist.record(auditId, controlId, given.newVerdict(), given.version(), actor);
        } catch (Invalid refused) {
            ModelAndView again = panel.page(
                    audit,
                    sheets.sheet(audit, controlId, null, show, view, actor),
                    given,
                    refused.problems(),
                    null,
                    actor);
            return answer(again, HttpStatus.UNPROCESSABLE_CONTENT, inPlace, "assessment/checklist-parts :: refused");
        } catch (Conflict refused) {
            return answer(
                    choice(audit, sheets.sheet(audit, controlId, null, show, view, actor), given, refused, actor),
                    HttpStatus.CONFLICT,
                    inPlace,
                    "assessment/checklist :: panel");
        }
        Sheet sheet = sheets.sheet(audit, controlId, null, show, view, actor);
        if (!inPlace) {
            return "redirect:" + sheet.address(controlId);
        }
        ModelAndView saved = panel.page(audit, sheet, Given.of(sheet.current().assessment()), List.of(), null, actor);
        return answer(saved, HttpStatus.OK, true, "assessment/checklist-parts :: saved");
    }

    @PostMapping("/{controlId}/approval")
    String approve(
            @PathVariable String auditId,
            @PathVariable String controlId,
            @RequestParam(defaultValue = "ALL") Sheet.Show show,
            @RequestParam(defaultValue = "tree") String view,
            Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        checklist.approve(auditId, controlId, actor);
        return "redirect:"
                + sheets.sheet(audit, controlId, null, show, view, actor).address(controlId);
    }

    /** Shows both records where a person may choose between them (rule 29). */
    private ModelAndView choice(AuditSummary audit, Sheet sheet, Given given, Conflict refused, Actor actor) {
        Assessment theirs = sheet.current().assessment();
        if (theirs == null || !checklist.mayRecord(audit, actor)) {
            throw refused;
        }
        return panel.page(audit, sheet, given, List.of(), theirs, actor);
    }

    private static ModelAndView answer(ModelAndView page, HttpStatus status, boolean inPlace, String part) {
        page.setStatus(status);
        if (inPlace) {
            page.setViewName(part);
        }
        return page;
    }
}
