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
class Settling implements Act {

    private final Findings findings;
    private final FindingDrafts drafts;
    private final FindingsReview review;
    private final Stage stage;
    private final Script.Phrases phrases;

    Settling(Findings findings, FindingDrafts drafts, FindingsReview review, Stage stage) {
        this.findings = findings;
        this.drafts = drafts;
        this.review = review;
        this.stage = stage;
        this.phrases = Script.phrases();
    }

    @Override
    public Map<Deed, Consumer<AuditPlay>> deeds() {
        return Map.of(
                Deed.DRAFTED, this::drafted,
                Deed.AGREED, this::agreed,
                Deed.ISSUED, this::issued,
                Deed.ACKNOWLEDGED,
                        play -> stage.complete(play, "acknowledgeGapReport", play.partner, Map.of("confirmed", true)),
                Deed.REVIEW_BOOKED, this::reviewBooked);
    }

    private void drafted(AuditPlay play) {
        for (Finding finding : findings.of(play.id())) {
            finding.controlId()
                    .filter(control -> finding.isByVerdict())
                    .map(control -> phrases.shortfalls().get(control))
                    .ifPresent(shortfall -> drafts.revise(
                            finding.id(),
                            worded(finding.wording(), shortfall),
                            play.auditorOf(section(play, finding))));
        }
        stage.complete(play, "draftFindings", play.lead, Map.of());
    }

    private static String section(AuditPlay play, Finding finding) {
        return play.edition.sectionOf(finding.controlId().orElseThrow()).id();
    }

    private static Wording worded(Wording draft, Script.Shortfall shortfall) {
        return Wording.of(
                draft.title(),
                draft.seen(),
                shortfall.gap(),
                draft.requirement(),
                draft.evidenceWanted(),
                shortfall.closes());
    }

    private void agreed(AuditPlay play) {
        findings.of(play.id()).stream()
                .filter(finding -> finding.secondLook().state() == SecondLook.State.WAITING)
                .forEach(finding -> review.look(finding.id(), true, null, otherThanDrafter(play, finding)));
        Actor looker = stage.may(play, "reviewFindings", play.second) ? play.second : play.lead;
        stage.complete(play, "reviewFindings", looker, Map.of("outcome", "agreed"));
    }

    private static Actor otherThanDrafter(AuditPlay play, Finding finding) {
        return finding.draftedBy().equals(play.lead.accountId()) ? play.second : play.lead;
    }

    private void issued(AuditPlay play) {
        stage.complete(
                play,
                "issueGapReport",
                play.lead,
                Map.of(
                        "confirmed",
                        true,
                        "message",
                        "Thank you for an open and well-prepared audit. Please contact me if any finding is unclear."));
    }

    private void reviewBooked(AuditPlay play) {
        stage.complete(
                play,
                "bookGapReview",
                play.coordinator,
                Map.of(
                        "startsAt",
                        play.times.day(Deed.GAPS_REVIEWED.day).atTime(14, 0).toString(),
                        "link",
                        "https://meet.example/" + play.id() + "-gap-review"));
    }
}
