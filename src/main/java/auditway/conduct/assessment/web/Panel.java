package auditway.conduct.assessment.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Method;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.EarlierVerdicts;
import auditway.conduct.assessment.OpenedFindings;
import auditway.conduct.assessment.OpenedFindings.Opened;
import auditway.conduct.assessment.Scope;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page shows about the control that is open, and what this actor may do with it. */
@Component
class Panel {

    private final Sheets sheets;
    private final Checklist checklist;
    private final AuditDirectory audits;
    private final EvidenceFiles files;
    private final OwnSections sections;
    private final ObjectProvider<OpenedFindings> findings;
    private final EarlierVerdicts earlier;

    Panel(
            Sheets sheets,
            Checklist checklist,
            AuditDirectory audits,
            EvidenceFiles files,
            OwnSections sections,
            ObjectProvider<OpenedFindings> findings,
            EarlierVerdicts earlier) {
        this.sheets = sheets;
        this.checklist = checklist;
        this.audits = audits;
        this.files = files;
        this.sections = sections;
        this.findings = findings;
        this.earlier = earlier;
    }

    /** The page with a form that holds what was typed, and the other record where two people met. */
    ModelAndView page(
            AuditSummary audit,
            Sheet sheet,
            Given given,
            List<Problem> problems,
            @Nullable Assessment theirs,
            Actor actor) {
        Row row = sheet.current();
        Assessment assessment = row.assessment();
        ModelAndView page = new ModelAndView("assessment/checklist");
        page.addObject("audit", audit);
        page.addObject("sheet", sheet);
        page.addObject("row", row);
        page.addObject("control", row.control());
        page.addObject("given", given);
        page.addObject("problems", problems);
        page.addObject("theirs", theirs);
        page.addObject("choices", VerdictChoice.ALL);
        page.addObject("methods", Method.values());
        page.addObject("wanted", row.wanted());
        page.addObject("excluded", sheet.scope().excluded(row.control()).orElse(null));
        page.addObject("notExempt", sheet.scope().notExempt(row.control()).orElse(null));
        page.addObject("mayRecord", checklist.mayRecord(audit, actor));
        page.addObject(
                "mayApprove",
                assessment != null
                        && assessment.awaitsSecondPerson()
                        && checklist.mayApprove(audit, assessment, actor));
        page.addObject("notes", sheets.mayReadNotes(audit, actor));
        page.addObject("me", actor.accountId());
        page.addObject("mayOffer", files.mayOffer(audit, actor));
        page.addObject("mustState", actor.isPartner());
        page.addObject("opened", opened(audit, row, actor));
        Assessment before = sheets.mayRead(audit, actor)
                ? earlier.of(audit, row.control().id()).orElse(null)
                : null;
        page.addObject("before", before);
        page.addObject("again", before != null && mayGive(before.verdict(), sheet.scope(), row.control()));
        page.addObject("auditor", auditor(audit, row, actor));
        page.addObject("submits", submits(audit, row, actor));
        page.addObject("remembered", sheet.remembered(actor.accountId()));
        return page;
    }

    private @Nullable Opened opened(AuditSummary audit, Row row, Actor actor) {
        OpenedFindings room = findings.getIfAvailable();
        Map<String, Opened> all = room == null ? Map.of() : room.opened(audit.id(), actor);
        return all.get(row.control().id());
    }

    private String auditor(AuditSummary audit, Row row, Actor actor) {
        String account = audits.sectionAuditors(audit.id()).get(row.section().id());
        if (actor.accountId().equals(account)) {
            return "you";
        }
        return audits.members(audit.id()).stream()
                .filter(member -> member.accountId().equals(account))
                .findFirst()
                .map(Member::name)
                .orElse("");
    }

    private static boolean mayGive(Verdict verdict, Scope scope, Control control) {
        return verdict != Verdict.WAIVED
                && (verdict != Verdict.EXEMPT || scope.notExempt(control).isEmpty());
    }

    private boolean submits(AuditSummary audit, Row row, Actor actor) {
        return sections.of(audit.id(), actor).containsKey(row.section().id());
    }
}
