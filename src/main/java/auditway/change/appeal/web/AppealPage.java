package auditway.change.appeal.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.change.appeal.Appeal;
import auditway.change.appeal.AppealFile;
import auditway.change.appeal.Ruling;
import auditway.followup.decision.Result;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The appeal against the decision on an audit: its grounds, who hears it, the ruling. */
@Controller
class AppealPage {

    /** An appeal as the API gives it. */
    record AppealJson(
            String auditId,
            Result appealedResult,
            String grounds,
            String wanted,
            Instant askedAt,
            List<String> panel,
            @Nullable Ruling ruling) {}

    private final AppealFile file;
    private final AuditDirectory audits;
    private final Accounts accounts;

    AppealPage(AppealFile file, AuditDirectory audits, Accounts accounts) {
        this.file = file;
        this.audits = audits;
        this.accounts = accounts;
    }

    @GetMapping("/audits/{auditId}/appeal")
    String show(@PathVariable String auditId, Actor actor, Model model) {
        Appeal appeal = get(auditId, actor);
        model.addAttribute("appeal", appeal);
        model.addAttribute("ruling", appeal.ruling().orElse(null));
        model.addAttribute("panel", panel(auditId));
        model.addAttribute("zone", audits.get(auditId).zone());
        model.addAttribute(
                "names",
                accounts.names(Stream.concat(Stream.of(appeal.askedBy()), appeal.ruling().map(Ruling::by).stream())
                        .toList()));
        return "appeal/appeal";
    }

    /** The appeal for programs. */
    @GetMapping("/api/v1/audits/{auditId}/appeal")
    @ResponseBody
    AppealJson json(@PathVariable String auditId, Actor actor) {
        Appeal appeal = get(auditId, actor);
        return new AppealJson(
                auditId,
                appeal.appealedResult(),
                appeal.grounds(),
                appeal.wanted(),
                appeal.askedAt(),
                panel(auditId),
                appeal.ruling().orElse(null));
    }

    private Appeal get(String auditId, Actor actor) {
        return file.visible(auditId, actor)
                .orElseThrow(() -> new NotFound("Nobody has appealed against the decision on " + auditId
                        + "; the decision is on the audit's page."));
    }

    private List<String> panel(String auditId) {
        return audits.members(auditId).stream()
                .filter(member -> member.role() == TeamRole.APPEAL_PANEL)
                .map(Member::name)
                .toList();
    }
}
