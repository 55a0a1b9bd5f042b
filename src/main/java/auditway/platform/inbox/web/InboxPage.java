package auditway.platform.inbox.web;

import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import auditway.platform.web.Dates;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My work, by due date. */
@Controller
class InboxPage {

    private final Inbox inbox;
    private final Dates dates;

    InboxPage(Inbox inbox, Dates dates) {
        this.inbox = inbox;
        this.dates = dates;
    }

    @GetMapping("/work")
    String mine(@RequestParam(defaultValue = "") String words, Actor actor, Model model) {
        List<WorkItem> items = inbox.mine(actor, words);
        Map<Inbox.Part, List<WorkItem>> parts = inbox.parts(items, dates.zone());
        model.addAttribute("parts", parts);
        model.addAttribute("total", items.size());
        model.addAttribute("summary", summary(parts));
        model.addAttribute("sought", words);
        model.addAttribute(
                "waiting", actor.isCoordinating() || !words.isBlank() ? List.of() : inbox.waitingOnOthers(actor));
        model.addAttribute("waitingInAll", inbox.waitingOnOthersInAll(actor));
        model.addAttribute("title", actor.isPartner() ? "To do" : "My work");
        model.addAttribute("me", actor.accountId());
        return "inbox/work";
    }

    private static String summary(Map<Inbox.Part, List<WorkItem>> parts) {
        int overdue = size(parts, Inbox.Part.OVERDUE);
        int today = size(parts, Inbox.Part.TODAY);
        int ahead = size(parts, Inbox.Part.THIS_WEEK) + size(parts, Inbox.Part.LATER);
        return "%d overdue, %d due today, %d ahead.".formatted(overdue, today, ahead);
    }

    private static int size(Map<Inbox.Part, List<WorkItem>> parts, Inbox.Part part) {
        return parts.getOrDefault(part, List.of()).size();
    }
}
