package auditway.insight.demo;

import auditway.conduct.finding.Finding;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.FindingsReview;
import auditway.conduct.finding.SecondLook;
import auditway.conduct.finding.Wording;
import auditway.platform.people.Actor;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Findings: worded, looked at twice, told to the partner. */
@Component
@Profile("demo")
class Settling implements DemoPart {

    private final Findings findings;
    private final FindingDrafts drafts;
    private final FindingsReview review;
    private final DemoInbox inbox;
    private final DemoScript.Phrases phrases;

    Settling(Findings findings, FindingDrafts drafts, FindingsReview review, DemoInbox inbox) {
        this.findings = findings;
        this.drafts = drafts;
        this.review = review;
        this.inbox = inbox;
        this.phrases = DemoScript.phrases();
    }

    @Override
    public Map<DemoAction, Consumer<DemoAudit>> actions() {
        return Map.of(
                DemoAction.DRAFTED, this::drafted,
                DemoAction.AGREED, this::agreed,
                DemoAction.ISSUED, this::issued,
                DemoAction.ACKNOWLEDGED,
                        audit ->
                                inbox.complete(audit, "acknowledgeGapReport", audit.partner, Map.of("confirmed", true)),
                DemoAction.REVIEW_BOOKED, this::reviewBooked);
    }

    private void drafted(DemoAudit audit) {
        for (Finding finding : findings.of(audit.id())) {
            finding.controlId()
                    .filter(control -> finding.isByVerdict())
                    .map(control -> phrases.shortfalls().get(control))
                    .ifPresent(shortfall -> drafts.revise(
                            finding.id(),
                            worded(finding.wording(), shortfall),
                            audit.auditorOf(section(audit, finding))));
        }
        inbox.complete(audit, "draftFindings", audit.lead, Map.of());
    }

    private static String section(DemoAudit audit, Finding finding) {
        return audit.edition.sectionOf(finding.controlId().orElseThrow()).id();
    }

    private static Wording worded(Wording draft, DemoScript.Shortfall shortfall) {
        return Wording.of(
                draft.title(),
                draft.seen(),
                shortfall.gap(),
                draft.requirement(),
                draft.evidenceWanted(),
                shortfall.closes());
    }

    private void agreed(DemoAudit audit) {
        findings.of(audit.id()).stream()
                .filter(finding -> finding.secondLook().state() == SecondLook.State.WAITING)
                .forEach(finding -> review.look(finding.id(), true, null, otherThanDrafter(audit, finding)));
        Actor looker = inbox.may(audit, "reviewFindings", audit.second) ? audit.second : audit.lead;
        inbox.complete(audit, "reviewFindings", looker, Map.of("outcome", "agreed"));
    }

    private static Actor otherThanDrafter(DemoAudit audit, Finding finding) {
        return finding.wordedBy().equals(audit.lead.accountId()) ? audit.second : audit.lead;
    }

    private void issued(DemoAudit audit) {
        inbox.complete(
                audit,
                "issueGapReport",
                audit.lead,
                Map.of(
                        "confirmed",
                        true,
                        "message",
                        "Thank you for an open and well-prepared audit. Please contact me if any finding is unclear."));
    }

    private void reviewBooked(DemoAudit audit) {
        inbox.complete(
                audit,
                "bookGapReview",
                audit.coordinator,
                Map.of(
                        "startsAt",
                        audit.times
                                .day(DemoAction.GAPS_REVIEWED.day)
                                .atTime(14, 0)
                                .toString(),
                        "link",
                        "https://meet.example/" + audit.id() + "-gap-review"));
    }
}
