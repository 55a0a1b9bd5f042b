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
class Closing implements Act {

    private static final int DAYS_TO_DO_IT = 12;

    private final ActionItems items;
    private final Files files;
    private final Stage stage;
    private final Script.Phrases phrases;

    Closing(ActionItems items, Files files, Stage stage) {
        this.items = items;
        this.files = files;
        this.stage = stage;
        this.phrases = Script.phrases();
    }

    @Override
    public Map<Deed, Consumer<AuditPlay>> deeds() {
        return Map.of(
                Deed.ACTIONS_PLANNED, this::planned,
                Deed.SUBMITTED, play -> submitted(play, "Closure"),
                Deed.VERIFIED, play -> verified(play, true),
                Deed.SUBMITTED_AGAIN, play -> submitted(play, "Closure, second try"),
                Deed.VERIFIED_AGAIN, play -> verified(play, false));
    }

    private void planned(AuditPlay play) {
        LocalDate doneBy = play.times.day(Deed.ACTIONS_PLANNED.day).plusDays(DAYS_TO_DO_IT);
        for (WorkItem open : stage.open(play, "planAction", play.partner)) {
            ActionItem item = items.get(open.step().requiredSubject());
            if (!play.story.unplanned().contains(item.controlId())) {
                Script.Shortfall said = said(item);
                stage.complete(
                        play,
                        "planAction",
                        item.id(),
                        play.partner,
                        Map.of(
                                "owner",
                                owner(play, item).accountId(),
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

    private void submitted(AuditPlay play, String title) {
        for (WorkItem open : stage.open(play, "submitClosure", play.partner)) {
            ActionItem item = items.get(open.step().requiredSubject());
            if (!play.story.unfinished().contains(item.controlId())) {
                Actor owner = owner(play, item);
                stage.complete(
                        play,
                        "submitClosure",
                        item.id(),
                        owner,
                        Map.of(
                                "statement",
                                Objects.requireNonNull(said(item).closure()),
                                "evidence",
                                files.sent(play, open, title + ", control " + item.controlId(), owner)));
            }
        }
    }

    private void verified(AuditPlay play, boolean first) {
        for (WorkItem open : stage.open(play, "verifyClosure", play.lead)) {
            ActionItem item = items.get(open.step().requiredSubject());
            boolean back = first && item.controlId().equals(play.story.returned());
            stage.complete(
                    play,
                    "verifyClosure",
                    item.id(),
                    verifier(play, open),
                    back
                            ? Map.of(
                                    "outcome",
                                    "returned",
                                    "reason",
                                    Objects.requireNonNull(said(item).returned()))
                            : Map.of("outcome", "accepted", "note", "Read in full; sample of two records checked."));
        }
    }

    private static Actor verifier(AuditPlay play, WorkItem open) {
        return play.second.accountId().equals(open.assignee()) ? play.second : play.lead;
    }

    private static Actor owner(AuditPlay play, ActionItem item) {
        return List.of("8", "9")
                        .contains(play.edition.sectionOf(item.controlId()).id())
                ? play.contributor
                : play.partner;
    }

    private Script.Shortfall said(ActionItem item) {
        return Objects.requireNonNull(
                phrases.shortfalls().get(item.controlId()), "The demo tells nothing of control " + item.controlId());
    }
}
