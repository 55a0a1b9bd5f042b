package auditway.conduct.finding.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Member;
import auditway.audit.audit.Milestone;
import auditway.conduct.finding.GapReportTexts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The gap report as it is handed over: findings without score or result; the team may read it before it is issued. */
@Controller
class GapReportPage {

    private final FindingsPages pages;
    private final AuditDirectory audits;
    private final GapReportTexts texts;

    GapReportPage(FindingsPages pages, AuditDirectory audits, GapReportTexts texts) {
        this.pages = pages;
        this.audits = audits;
        this.texts = texts;
    }

    @GetMapping("/audits/{auditId}/gap-report")
    String show(@PathVariable String auditId, Actor actor, Model model) {
        pages.show(auditId, null, actor, model);
        if (actor.isPartner() && model.getAttribute("report") == null) {
            throw new NotFound("The gap report of " + auditId
                    + " is not issued yet; look again when the lead auditor has issued it.");
        }
        List<Member> team = audits.members(auditId).stream()
                .filter(member -> member.role().onTeam())
                .toList();
        model.addAttribute("team", team);
        model.addAttribute("text", texts.of(auditId, actor));
        model.addAttribute(
                "closed", audits.milestone(auditId, Milestone.CLOSING_MEETING).orElse(null));
        return "finding/gap-report";
    }
}
