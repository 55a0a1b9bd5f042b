package auditway.insight.demo;

import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Action items: planned, submitted, returned once, accepted. */
@Component
@Profile("demo")
class Closing implements DemoPart {

    private static final int DAYS_TO_DO_IT = 12;

    private final ActionItems items;
    private final DemoFiles files;
    private final DemoInbox inbox;
    private final DemoScript.Phrases phrases;

    Closing(ActionItems items, DemoFiles files, DemoInbox inbox) {
        this.items = items;
        this.files = files;
        this.inbox = inbox;
        this.phrases = DemoScript.phrases();
    }

    @Override
    public Map<DemoAction, Consumer<DemoAudit>> actions() {
        return Map.of(
                DemoAction.ACTIONS_PLANNED, this::planned,
                DemoAction.SUBMITTED, audit -> submitted(audit, "Closure"),
                DemoAction.VERIFIED, audit -> verified(audit, true),
                DemoAction.SUBMITTED_AGAIN, audit -> submitted(audit, "Closure, second try"),
                DemoAction.VERIFIED_AGAIN, audit -> verified(audit, false));
    }

    private void planned(DemoAudit audit) {
        LocalDate doneBy = audit.times.day(DemoAction.ACTIONS_PLANNED.day).plusDays(DAYS_TO_DO_IT);
        for (WorkItem open : inbox.open(audit, "planAction", audit.partner)) {
            ActionItem item = items.get(open.step().requiredSubject());
            if (!audit.planned.unplanned().contains(item.controlId())) {
                DemoScript.Shortfall said = said(item);
                inbox.complete(
                        audit,
                        "planAction",
                        item.id(),
                        audit.partner,
                        Map.of(
                                "owner",
                                owner(audit, item).accountId(),
                                "doneBy",
                                doneBy.toString(),
                                "correction",
                                Objects.requireNonNull(said.correction()),
                                "cause",
                                Objects.requireNonNull(said.cause()),
                                "correctiveAction",
                                Objects.requireNonNull(said.action())));
            }
        }
    }

    private void submitted(DemoAudit audit, String title) {
        for (WorkItem open : inbox.open(audit, "submitClosure", audit.partner)) {
            ActionItem item = items.get(open.step().requiredSubject());
            if (!audit.planned.unfinished().contains(item.controlId())) {
                Actor owner = owner(audit, item);
                inbox.complete(
                        audit,
                        "submitClosure",
                        item.id(),
                        owner,
                        Map.of(
                                "statement",
                                Objects.requireNonNull(said(item).closure()),
                                "evidence",
                                files.sent(audit, open, title + ", control " + item.controlId(), owner)));
            }
        }
    }

    private void verified(DemoAudit audit, boolean first) {
        for (WorkItem open : inbox.open(audit, "verifyClosure", audit.lead)) {
            ActionItem item = items.get(open.step().requiredSubject());
            boolean back = first && item.controlId().equals(audit.planned.returned());
            inbox.complete(
                    audit,
                    "verifyClosure",
                    item.id(),
                    verifier(audit, open),
                    back
                            ? Map.of(
                                    "outcome",
                                    "returned",
                                    "reason",
                                    Objects.requireNonNull(said(item).returned()))
                            : Map.of("outcome", "accepted", "note", "Read in full; sample of two records checked."));
        }
    }

    private static Actor verifier(DemoAudit audit, WorkItem open) {
        return audit.second.accountId().equals(open.assignee()) ? audit.second : audit.lead;
    }

    private static Actor owner(DemoAudit audit, ActionItem item) {
        return List.of("8", "9")
                        .contains(audit.edition.sectionOf(item.controlId()).id())
                ? audit.contributor
                : audit.partner;
    }

    private DemoScript.Shortfall said(ActionItem item) {
        return Objects.requireNonNull(
                phrases.shortfalls().get(item.controlId()), "The demo tells nothing of control " + item.controlId());
    }
}
