package auditway.insight.overview.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.KeptAnswers;
import auditway.catalogue.roster.Missing;
import auditway.insight.overview.AuditOverview;
import auditway.insight.overview.Endings;
import auditway.insight.overview.ShownTeam;
import auditway.insight.overview.Timeline;
import auditway.insight.overview.TimelinePage;
import auditway.platform.form.Forms;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The first tab of an audit and its timeline. */
@Controller
class AuditPage {

    private static final int LATEST_READ = 20;
    private static final int LATEST_SHOWN = 4;
    private static final int ENTRIES_A_PAGE = 50;

    private final AuditOverview overview;
    private final Timeline timeline;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final ShownTeam team;
    private final Endings endings;
    private final Missing missing;
    private final Forms forms;

    AuditPage(
            AuditOverview overview,
            Timeline timeline,
            AuditDirectory audits,
            Accounts accounts,
            ShownTeam team,
            Endings endings,
            Missing missing,
            Forms forms) {
        this.missing = missing;
        this.forms = forms;
        this.overview = overview;
        this.timeline = timeline;
        this.audits = audits;
        this.accounts = accounts;
        this.team = team;
        this.endings = endings;
    }

    @GetMapping("/audits/{auditId}")
    String overview(@PathVariable String auditId, Actor actor, Model model) {
        AuditOverview.View view = overview.of(auditId, actor);
        model.addAttribute("view", view);
        model.addAttribute("away", actor.isPartner() ? List.of() : away(auditId, view));
        model.addAttribute("teamHidden", actor.isPartner() && view.members().isEmpty());
        model.addAttribute(
                "ending", endings.of(audits.visible(auditId, actor), actor).orElse(null));
        model.addAttribute("interests", team.declared(audits.visible(auditId, actor), actor));
        model.addAttribute(
                "latest",
                Timeline.told(timeline.of(auditId, actor, Integer.MAX_VALUE, LATEST_READ)
                                .entries())
                        .stream()
                        .limit(LATEST_SHOWN)
                        .toList());
        return "overview/audit";
    }

    private List<Missing.Note> away(String auditId, AuditOverview.View view) {
        return missing.ahead(view.deadlines()).stream()
                .filter(note -> note.auditId().equals(auditId))
                .toList();
    }

    @GetMapping("/audits/{auditId}/timeline")
    String timeline(
            @PathVariable String auditId,
            @RequestParam(defaultValue = "2147483647") int before,
            Actor actor,
            Model model) {
        TimelinePage page = timeline.of(auditId, actor, before, ENTRIES_A_PAGE);
        model.addAttribute("entries", Timeline.told(page.entries()));
        model.addAttribute("older", page.older());
        model.addAttribute("verifiable", !actor.isPartner());
        model.addAttribute("answers", actor.isPartner() ? List.of() : filed(auditId));
        return "overview/timeline";
    }

    private List<FiledForm> filed(String auditId) {
        List<KeptAnswers> kept = audits.answers(auditId);
        Map<String, String> names = accounts.names(FiledForm.accounts(kept));
        return kept.stream().map(one -> FiledForm.of(one, names, forms)).toList();
    }
}
