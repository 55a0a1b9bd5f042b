package auditway.conduct.finding.web;

import auditway.audit.audit.AuditPart;
import auditway.audit.audit.AuditParts;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.FindingsReview;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.Wording;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Findings tab of an audit: its list, one finding in full, and what the team does with it. */
@Controller
class FindingController {

    private static final String PAGE = "finding/findings";

    private final FindingsPages pages;
    private final FindingDrafts drafts;
    private final FindingsReview review;
    private final AuditParts parts;
    private final Findings findings;

    FindingController(
            FindingsPages pages, FindingDrafts drafts, FindingsReview review, AuditParts parts, Findings findings) {
        this.parts = parts;
        this.findings = findings;
        this.pages = pages;
        this.drafts = drafts;
        this.review = review;
    }

    /** What is typed about a finding. */
    record Typed(
            @Nullable String title,
            @Nullable String seen,
            @Nullable String gap,
            @Nullable String evidenceWanted,
            @Nullable String closesWhen) {

        Wording wording() {
            return Wording.of(title, seen, gap, "", evidenceWanted, closesWhen);
        }
    }

    @GetMapping("/audits/{auditId}/findings")
    String list(
            @PathVariable String auditId,
            @RequestParam(required = false) @Nullable String finding,
            Actor actor,
            Model model) {
        pages.show(auditId, finding, actor, model);
        return PAGE;
    }

    @PostMapping("/audits/{auditId}/findings/{findingId}")
    String revise(
            @PathVariable String auditId,
            @PathVariable String findingId,
            Typed typed,
            @RequestParam(required = false) @Nullable Integer version,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        parts.require(AuditPart.Kind.FINDING, auditId, findingId, actor);
        try {
            Finding revised = drafts.revise(findingId, typed.wording(), version, actor);
            flash.addFlashAttribute("toast", "Saved " + revised.label() + ".");
            return back(revised);
        } catch (Invalid refused) {
            model.addAttribute("version", version);
            return again(auditId, findingId, refused, typed.wording(), actor, model, response);
        } catch (Conflict overtaken) {
            return choice(findingId, typed.wording(), overtaken, actor, model, response);
        }
    }

    /** What was typed beside what the finding says by now, if both can still be saved. */
    private String choice(
            String findingId,
            Wording typed,
            Conflict overtaken,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        Finding theirs = findings.visible(findingId, actor);
        if (!drafts.mayRevise(theirs, actor)) {
            throw overtaken;
        }
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        pages.show(theirs.auditId(), theirs.label(), actor, model);
        model.addAttribute("theirs", theirs);
        model.addAttribute("typed", typed);
        return PAGE;
    }

    @PostMapping("/audits/{auditId}/findings/{findingId}/second-look")
    String look(
            @PathVariable String auditId,
            @PathVariable String findingId,
            @RequestParam String outcome,
            @RequestParam(defaultValue = "") String remark,
            @RequestParam(required = false) @Nullable Integer version,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        parts.require(AuditPart.Kind.FINDING, auditId, findingId, actor);
        try {
            boolean agreed = outcome.equals("agreed");
            Finding seen = review.look(findingId, agreed, remark, version, actor);
            flash.addFlashAttribute("toast", seen.label() + (agreed ? " is agreed." : " is sent back."));
            return back(seen);
        } catch (Invalid refused) {
            return again(auditId, findingId, refused, null, actor, model, response);
        }
    }

    @PostMapping("/audits/{auditId}/findings/{findingId}/withdrawal")
    String withdraw(
            @PathVariable String auditId, @PathVariable String findingId, Actor actor, RedirectAttributes flash) {
        parts.require(AuditPart.Kind.FINDING, auditId, findingId, actor);
        drafts.withdraw(findingId, actor);
        flash.addFlashAttribute("toast", "Withdrawn.");
        return "redirect:/audits/" + auditId + "/findings";
    }

    @GetMapping("/audits/{auditId}/findings/new")
    String blank(@PathVariable String auditId, Actor actor, Model model) {
        pages.show(auditId, null, actor, model);
        model.addAttribute("grade", Grade.STRENGTH);
        model.addAttribute("controlId", "");
        return "finding/record";
    }

    @PostMapping("/audits/{auditId}/findings")
    String record(
            @PathVariable String auditId,
            @RequestParam Grade grade,
            @RequestParam(defaultValue = "") String controlId,
            Typed typed,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            Finding recorded =
                    drafts.record(auditId, grade, controlId.isBlank() ? null : controlId, typed.wording(), actor);
            flash.addFlashAttribute("toast", "Recorded " + recorded.label() + ".");
            return back(recorded);
        } catch (Invalid refused) {
            again(auditId, null, refused, typed.wording(), actor, model, response);
            model.addAttribute("grade", grade);
            model.addAttribute("controlId", controlId);
            return "finding/record";
        }
    }

    private String again(
            String auditId,
            @Nullable String findingId,
            Invalid refused,
            @Nullable Wording typed,
            Actor actor,
            Model model,
            HttpServletResponse response) {
        response.setStatus(422);
        pages.show(auditId, findingId == null ? null : findingId.substring(auditId.length() + 1), actor, model);
        model.addAttribute("problems", refused.problems());
        model.addAttribute("typed", typed);
        return PAGE;
    }

    private static String back(Finding finding) {
        return "redirect:/audits/" + finding.auditId() + "/findings?finding=" + finding.label();
    }
}
