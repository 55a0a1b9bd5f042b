package auditway.insight.overview.web;

import auditway.audit.audit.AuditSummary;
import auditway.catalogue.roster.Missing;
import auditway.insight.notification.FailedMails;
import auditway.insight.overview.AuditLine;
import auditway.insight.overview.AuditLines;
import auditway.insight.overview.DeadlineChart;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import auditway.platform.web.Counts;
import auditway.platform.web.Dates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The coordinator's home: what needs attention, what is due, and where every audit stands. */
@Controller
class HomePage {

    private static final int OPEN_SHOWN = 500;
    private static final int ATTENTION_SHOWN = 8;
    private static final Duration SOON = Duration.ofDays(2);

    private final Inbox inbox;
    private final AuditLines lines;
    private final FailedMails mails;
    private final Missing missing;
    private final Dates dates;
    private final Counts counts;
    private final Clock clock;

    HomePage(
            Inbox inbox,
            AuditLines lines,
            FailedMails mails,
            Missing missing,
            Dates dates,
            Counts counts,
            Clock clock) {
        this.missing = missing;
        this.counts = counts;
        this.inbox = inbox;
        this.lines = lines;
        this.mails = mails;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/home")
    String home(@RequestParam(defaultValue = "false") boolean all, Actor actor, Model model) {
        if (!actor.isCoordinating()) {
            return "redirect:/work";
        }
        Instant now = clock.instant();
        List<WorkItem> open = inbox.everywhere(actor, OPEN_SHOWN);
        List<AuditLine> underWay = lines.underWay(actor, open);
        List<AuditSummary> running = underWay.stream().map(AuditLine::audit).toList();
        Map<String, List<WorkItem>> alike = open.stream()
                .filter(item -> isDueBy(item, now.plus(SOON)))
                .collect(Collectors.groupingBy(HomePage::kind, LinkedHashMap::new, Collectors.toList()));
        List<WorkItem> attention =
                alike.values().stream().map(items -> items.get(0)).toList();
        model.addAttribute(
                "attention",
                attention.stream()
                        .limit(all ? attention.size() : ATTENTION_SHOWN)
                        .toList());
        model.addAttribute("attentionTotal", attention.size());
        model.addAttribute(
                "more",
                alike.values().stream()
                        .collect(Collectors.toMap(items -> items.get(0).id(), items -> items.size() - 1)));
        model.addAttribute("summary", summary(running.size(), open, mails.count(actor), now));
        model.addAttribute("failed", mails.newest(actor, 3));
        model.addAttribute("failedTotal", mails.count(actor));
        model.addAttribute("away", missing.ahead(open));
        model.addAttribute("ahead", ahead(running, now));
        model.addAttribute("chart", DeadlineChart.of(running, open, now, dates.zone()));
        model.addAttribute(
                "due",
                open.stream()
                        .filter(item -> isDueBy(item, now.plus(Duration.ofDays(28))))
                        .toList());
        model.addAttribute("board", AuditLines.board(underWay));
        model.addAttribute("mine", inbox.urgent(actor, dates.zone()));
        model.addAttribute("me", actor.accountId());
        model.addAttribute(
                "mineToo", inbox.mine(actor, "").stream().map(WorkItem::id).collect(Collectors.toSet()));
        return "overview/home";
    }

    /** The same step of the same audit, waiting on the same people: one line however many there are. */
    static String kind(WorkItem item) {
        return item.auditId() + "/" + item.step().step() + "/" + item.waitsOn();
    }

    private String summary(int running, List<WorkItem> open, int failed, Instant now) {
        long overdue = open.stream().filter(item -> item.isOverdue(now)).count();
        LocalDate today = LocalDate.ofInstant(now, dates.zone());
        long dueToday = open.stream()
                .filter(item -> item.dueAt() != null && !item.isHeld() && !item.isOverdue(now))
                .filter(item -> isOn(item, today))
                .count();
        return "%s under way. Work items: %d overdue, %d due today%s."
                .formatted(
                        counts.of(running, "audit"),
                        overdue,
                        dueToday,
                        failed == 0 ? "" : ". " + counts.of(failed, "mail") + " failed");
    }

    private boolean isOn(WorkItem item, LocalDate day) {
        Instant due = item.dueAt();
        return due != null && LocalDate.ofInstant(due, dates.zone()).equals(day);
    }

    private static boolean isDueBy(WorkItem item, Instant limit) {
        Instant due = item.dueAt();
        return due != null && !item.isHeld() && due.isBefore(limit);
    }

    /** The next audits, and those of today though their hours may be over. */
    static List<AuditSummary> ahead(List<AuditSummary> running, Instant now) {
        return running.stream()
                .filter(audit -> isAhead(audit, now))
                .sorted(Comparator.comparing(AuditSummary::starts, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(6)
                .toList();
    }

    private static boolean isAhead(AuditSummary audit, Instant now) {
        return audit.ends() != null
                && !LocalDate.ofInstant(audit.ends(), audit.zone()).isBefore(LocalDate.ofInstant(now, audit.zone()));
    }
}
