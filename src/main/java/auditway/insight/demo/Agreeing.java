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
class Agreeing implements DemoPart {

    private static final Map<String, Object> NO_INTERESTS = Map.of("paidAdvice", "no", "otherInterests", "no");

    private final AuditRequests requests;
    private final DemoInbox inbox;

    Agreeing(AuditRequests requests, DemoInbox inbox) {
        this.requests = requests;
        this.inbox = inbox;
    }

    @Override
    public Map<DemoAction, Consumer<DemoAudit>> actions() {
        return Map.of(
                DemoAction.REQUESTED, this::requested,
                DemoAction.CHECKED, this::checked,
                DemoAction.APPOINTED, this::appointed,
                DemoAction.SECOND_DECLARED, audit -> declared(audit, false),
                DemoAction.DECLARED, audit -> declared(audit, true),
                DemoAction.TEAM_ACCEPTED, audit -> inbox.complete(audit, "reviewTeam", audit.partner, accepted()),
                DemoAction.SLOTS_PROPOSED, this::slotsProposed,
                DemoAction.SLOT_CHOSEN, this::slotChosen,
                DemoAction.LOGISTICS_CONFIRMED, this::logisticsConfirmed);
    }

    private void requested(DemoAudit audit) {
        String site = audit.planned.site();
        audit.named(requests.request(
                new AuditRequests.RequestAudit(
                        audit.planned.partner(),
                        audit.edition.id(),
                        site == null ? "remote" : "onSite",
                        site,
                        audit.times.auditDay().minusDays(7),
                        audit.times.auditDay().plusDays(21),
                        audit.planned.reason()),
                audit.planned.reason() == null ? audit.partner : audit.coordinator));
    }

    private void checked(DemoAudit audit) {
        List<String> all =
                audit.edition.prerequisites().stream().map(Prerequisite::id).toList();
        String missing = audit.planned.prerequisites();
        inbox.complete(
                audit,
                "checkPrerequisites",
                audit.manager,
                missing == null
                        ? Map.of("met", all, "outcome", "met")
                        : Map.of("met", all.subList(0, all.size() - 1), "outcome", "gaps", "gaps", missing));
    }

    private void appointed(DemoAudit audit) {
        inbox.complete(
                audit,
                "appointTeam",
                audit.coordinator,
                Map.of(
                        "leadAuditor",
                        audit.lead.accountId(),
                        "members",
                        List.of(Map.of("member", audit.second.accountId(), "role", "TECHNICAL_EXPERT")),
                        "technicalReviewer",
                        audit.reviewer.accountId(),
                        "decisionMaker",
                        audit.decider.accountId()));
    }

    private void declared(DemoAudit audit, boolean byLead) {
        var member = byLead ? audit.lead : audit.second;
        inbox.complete(audit, "declareInterests", member.accountId(), member, NO_INTERESTS);
    }

    private static Map<String, Object> accepted() {
        return Map.of("outcome", "accepted");
    }

    private void slotsProposed(DemoAudit audit) {
        LocalDateTime starts = audit.times.begins();
        Map<String, Object> slot = Map.of(
                "starts",
                starts.toString(),
                "ends",
                audit.times.ends(audit.planned.days()).toString());
        String site = audit.planned.site();
        inbox.complete(
                audit,
                "proposeSlots",
                audit.coordinator,
                site == null
                        ? Map.of(
                                "slots", List.of(slot), "place", "remote", "link", "https://meet.example/" + audit.id())
                        : Map.of("slots", List.of(slot), "place", "onSite", "site", site));
    }

    private void slotChosen(DemoAudit audit) {
        inbox.complete(audit, "chooseSlot", audit.partner, Map.of("outcome", "chosen", "slot", "1"));
    }

    private void logisticsConfirmed(DemoAudit audit) {
        boolean remote = Objects.isNull(audit.planned.site());
        inbox.complete(
                audit,
                "confirmLogistics",
                audit.coordinator,
                Map.of(
                        "contact",
                        audit.partner.name(),
                        "access",
                        remote
                                ? "The host opens the meeting ten minutes early; screens are shared by the partner's engineers."
                                : "Ask for " + audit.partner.name() + " at the reception; bring an identity card.",
                        "equipment",
                        remote ? "" : "Meeting room with a screen and guest network.",
                        "confirmed",
                        true));
    }
}
