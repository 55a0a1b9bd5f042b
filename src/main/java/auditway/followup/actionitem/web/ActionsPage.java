package auditway.followup.actionitem.web;

import auditway.audit.audit.AuditDirectory;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ItemState;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The Actions tab: what the partner has to do, what waits to be checked, what is settled. */
@Controller
class ActionsPage {

    private final ActionItems items;
    private final AuditDirectory audits;
    private final Accounts accounts;

    ActionsPage(ActionItems items, AuditDirectory audits, Accounts accounts) {
        this.items = items;
        this.audits = audits;
        this.accounts = accounts;
    }

    /** Items that stand alike; those due first come first. */
    record Group(String title, String icon, List<ActionItem> items) {}

    @GetMapping("/audits/{auditId}/actions")
    String list(@PathVariable String auditId, Actor actor, Model model) {
        List<ActionItem> all = items.visible(auditId, actor).stream()
                .sorted(Comparator.comparing(item -> item.due().at()))
                .toList();
        boolean partner = actor.isPartner();
        model.addAttribute("audit", audits.visible(auditId, actor));
        model.addAttribute("partner", partner);
        model.addAttribute(
                "groups",
                Stream.of(
                                new Group(
                                        partner ? "To do" : "With the partner",
                                        "circle",
                                        with(all, ItemState.OPEN, ItemState.PLANNED, ItemState.RETURNED)),
                                new Group(
                                        partner ? "With the auditors" : "To be checked",
                                        "search",
                                        with(all, ItemState.SUBMITTED)),
                                new Group(
                                        "Settled",
                                        "check-lg",
                                        with(
                                                all,
                                                ItemState.ACCEPTED,
                                                ItemState.LAPSED,
                                                ItemState.WAIVED,
                                                ItemState.VOID)))
                        .filter(group -> !group.items().isEmpty())
                        .toList());
        model.addAttribute(
                "names",
                accounts.names(all.stream()
                        .flatMap(item -> item.ownerId().stream())
                        .distinct()
                        .toList()));
        return "actionitem/actions";
    }

    private static List<ActionItem> with(List<ActionItem> all, ItemState... states) {
        List<ItemState> wanted = List.of(states);
        return all.stream().filter(item -> wanted.contains(item.state())).toList();
    }
}
