package auditway.change.dispute.web;

import auditway.audit.audit.AuditDirectory;
import auditway.change.dispute.Dispute;
import auditway.change.dispute.Disputes;
import auditway.change.dispute.Ruling;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The disputes of an audit: what was said, ruled and answered. */
@Controller
class DisputesPage {

    private final Disputes disputes;
    private final AuditDirectory audits;
    private final Accounts accounts;

    DisputesPage(Disputes disputes, AuditDirectory audits, Accounts accounts) {
        this.disputes = disputes;
        this.audits = audits;
        this.accounts = accounts;
    }

    @GetMapping("/audits/{auditId}/disputes")
    String list(@PathVariable String auditId, Actor actor, Model model) {
        List<Dispute> all = disputes.visible(auditId, actor);
        model.addAttribute("audit", audits.visible(auditId, actor));
        model.addAttribute("disputes", all);
        model.addAttribute(
                "names",
                accounts.names(all.stream()
                        .flatMap(dispute -> Stream.concat(
                                Stream.of(dispute.disputedBy()),
                                Stream.of(dispute.first(), dispute.second())
                                        .filter(ruling -> ruling != null)
                                        .map(Ruling::by)))
                        .distinct()
                        .toList()));
        return "dispute/disputes";
    }
}
