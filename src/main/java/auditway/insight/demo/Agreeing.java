package auditway.insight.demo;

import auditway.audit.audit.AuditRequests;
import auditway.catalogue.programme.Prerequisite;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** From the request to an agreed day. */
@Component
@Profile("demo")
class Agreeing implements Act {

    private static final Map<String, Object> NO_INTERESTS = Map.of("paidAdvice", "no", "otherInterests", "no");

    private final AuditRequests requests;
    private final Stage stage;

    Agreeing(AuditRequests requests, Stage stage) {
        this.requests = requests;
        this.stage = stage;
    }

    @Override
    public Map<Deed, Consumer<AuditPlay>> deeds() {
        return Map.of(
                Deed.REQUESTED, this::requested,
                Deed.CHECKED, this::checked,
                Deed.APPOINTED, this::appointed,
                Deed.SECOND_DECLARED, play -> declared(play, false),
                Deed.DECLARED, play -> declared(play, true),
                Deed.TEAM_ACCEPTED, play -> stage.complete(play, "reviewTeam", play.partner, accepted()),
                Deed.SLOTS_PROPOSED, this::slotsProposed,
                Deed.SLOT_CHOSEN, this::slotChosen,
                Deed.LOGISTICS_CONFIRMED, this::logisticsConfirmed);
    }

    private void requested(AuditPlay play) {
        String site = play.story.site();
        play.named(requests.request(
                new AuditRequests.RequestAudit(
                        play.story.partner(),
                        play.edition.id(),
                        site == null ? "remote" : "onSite",
                        site,
                        play.times.auditDay().minusDays(7),
                        play.times.auditDay().plusDays(21),
                        play.story.reason()),
                play.story.reason() == null ? play.partner : play.coordinator));
    }

    private void checked(AuditPlay play) {
        List<String> all =
                play.edition.prerequisites().stream().map(Prerequisite::id).toList();
        String missing = play.story.prerequisites();
        stage.complete(
                play,
                "checkPrerequisites",
                play.manager,
                missing == null
                        ? Map.of("met", all, "outcome", "met")
                        : Map.of("met", all.subList(0, all.size() - 1), "outcome", "gaps", "gaps", missing));
    }

    private void appointed(AuditPlay play) {
        stage.complete(
                play,
                "appointTeam",
                play.coordinator,
                Map.of(
                        "leadAuditor",
                        play.lead.accountId(),
                        "members",
                        List.of(Map.of("member", play.second.accountId(), "role", "TECHNICAL_EXPERT")),
                        "technicalReviewer",
                        play.reviewer.accountId(),
                        "decisionMaker",
                        play.decider.accountId()));
    }

    private void declared(AuditPlay play, boolean byLead) {
        var member = byLead ? play.lead : play.second;
        stage.complete(play, "declareInterests", member.accountId(), member, NO_INTERESTS);
    }

    private static Map<String, Object> accepted() {
        return Map.of("outcome", "accepted");
    }

    private void slotsProposed(AuditPlay play) {
        LocalDateTime starts = play.times.begins();
        Map<String, Object> slot = Map.of(
                "starts",
                starts.toString(),
                "ends",
                play.times.ends(play.story.days()).toString());
        String site = play.story.site();
        stage.complete(
                play,
                "proposeSlots",
                play.coordinator,
                site == null
                        ? Map.of("slots", List.of(slot), "place", "remote", "link", "https://meet.example/" + play.id())
                        : Map.of("slots", List.of(slot), "place", "onSite", "site", site));
    }

    private void slotChosen(AuditPlay play) {
        stage.complete(play, "chooseSlot", play.partner, Map.of("outcome", "chosen", "slot", "1"));
    }

    private void logisticsConfirmed(AuditPlay play) {
        boolean remote = Objects.isNull(play.story.site());
        stage.complete(
                play,
                "confirmLogistics",
                play.coordinator,
                Map.of(
                        "contact",
                        play.partner.name(),
                        "access",
                        remote
                                ? "The host opens the meeting ten minutes early; screens are shared by the partner's engineers."
                                : "Ask for " + play.partner.name() + " at the reception; bring an identity card.",
                        "equipment",
                        remote ? "" : "Meeting room with a screen and guest network.",
                        "confirmed",
                        true));
    }
}
