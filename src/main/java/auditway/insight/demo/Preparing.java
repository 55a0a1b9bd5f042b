package auditway.insight.demo;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Claim;
import auditway.conduct.assessment.Scope;
import auditway.conduct.assessment.Scopes;
import auditway.conduct.assessment.SelfAssessment;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.evidence.EvidenceRequests;
import auditway.platform.people.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The partner answers, the team plans and looks whether all is ready. */
@Component
@Profile("demo")
class Preparing implements Act {

    private static final int FIRST_PART = 5;

    private final SelfAssessment answers;
    private final Scopes scopes;
    private final EvidenceRequests requests;
    private final Files files;
    private final Stage stage;
    private final Script.Phrases phrases;

    Preparing(SelfAssessment answers, Scopes scopes, EvidenceRequests requests, Files files, Stage stage) {
        this.answers = answers;
        this.scopes = scopes;
        this.requests = requests;
        this.files = files;
        this.stage = stage;
        this.phrases = Script.phrases();
    }

    @Override
    public Map<Deed, Consumer<AuditPlay>> deeds() {
        return Map.of(
                Deed.PARTIALLY_ANSWERED, play -> answered(play, play.contributor, 0, FIRST_PART),
                Deed.AGENDA_PLANNED, this::agendaPlanned,
                Deed.SELF_ASSESSED, this::selfAssessed,
                Deed.EVIDENCE_ASKED, this::evidenceAsked,
                Deed.EVIDENCE_PROVIDED, this::evidenceProvided,
                Deed.EVIDENCE_ACCEPTED, this::evidenceAccepted,
                Deed.FOUND_READY, play -> stage.complete(play, "reviewReadiness", play.lead, Map.of("outcome", "go")));
    }

    private void answered(AuditPlay play, Actor by, int from, int to) {
        Scope scope = scopes.get(play.id());
        for (Section section : play.edition.sections().subList(from, to)) {
            List<String> statements =
                    phrases.answers().getOrDefault(section.id(), List.of("We meet this requirement."));
            int number = 0;
            for (Control control : section.controls()) {
                if (scope.excluded(control).isEmpty()) {
                    answers.answer(
                            play.id(),
                            control.id(),
                            claim(play, control),
                            statements.get(number++ % statements.size()),
                            null,
                            by);
                }
            }
        }
        files.answersSupported(play, by, play.edition.sections().subList(from, to));
    }

    private Claim claim(AuditPlay play, Control control) {
        Script.Shortfall shortfall = play.story.shortfalls().contains(control.id())
                ? phrases.shortfalls().get(control.id())
                : null;
        return shortfall != null && shortfall.verdict() == Verdict.PARTIALLY_MET ? Claim.PARTIALLY : Claim.YES;
    }

    private void selfAssessed(AuditPlay play) {
        answered(play, play.partner, FIRST_PART, play.edition.sections().size());
        stage.complete(play, "completeSelfAssessment", play.partner, Map.of("declaration", true));
    }

    private void agendaPlanned(AuditPlay play) {
        List<Map<String, Object>> agenda = new ArrayList<>();
        for (Section section : play.edition.sections()) {
            agenda.add(Map.of(
                    "section",
                    section.id(),
                    "auditor",
                    play.auditorOf(section.id()).accountId()));
        }
        Map<String, Object> lunch = Map.of("starts", "12:30", "minutes", "45");
        stage.completeReworked(
                play, "planAudit", play.lead, Map.of("agenda", agenda, "breaks", List.of(lunch)), "agenda");
    }

    private void evidenceAsked(AuditPlay play) {
        play.story.asks().forEach((control, wanted) -> requests.raise(play.id(), control, wanted, play.lead));
    }

    private void evidenceProvided(AuditPlay play) {
        for (var item : stage.open(play, "provideEvidence", play.contributor)) {
            stage.complete(
                    play,
                    "provideEvidence",
                    item.step().requiredSubject(),
                    play.contributor,
                    Map.of(
                            "answer",
                            "The record is attached, including the participants and the changes made afterwards.",
                            "evidence",
                            files.sent(play, item, "Record", play.contributor)));
        }
    }

    private void evidenceAccepted(AuditPlay play) {
        for (var item : stage.open(play, "reviewEvidence", play.lead)) {
            stage.complete(
                    play, "reviewEvidence", item.step().requiredSubject(), play.lead, Map.of("outcome", "accepted"));
        }
    }
}
