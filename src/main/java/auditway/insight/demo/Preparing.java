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
class Preparing implements DemoPart {

    private static final int FIRST_PART = 5;

    private final SelfAssessment answers;
    private final Scopes scopes;
    private final EvidenceRequests requests;
    private final DemoFiles files;
    private final DemoInbox inbox;
    private final DemoScript.Phrases phrases;

    Preparing(SelfAssessment answers, Scopes scopes, EvidenceRequests requests, DemoFiles files, DemoInbox inbox) {
        this.answers = answers;
        this.scopes = scopes;
        this.requests = requests;
        this.files = files;
        this.inbox = inbox;
        this.phrases = DemoScript.phrases();
    }

    @Override
    public Map<DemoAction, Consumer<DemoAudit>> actions() {
        return Map.of(
                DemoAction.PARTIALLY_ANSWERED, audit -> answered(audit, audit.contributor, 0, FIRST_PART),
                DemoAction.AGENDA_PLANNED, this::agendaPlanned,
                DemoAction.SELF_ASSESSED, this::selfAssessed,
                DemoAction.EVIDENCE_ASKED, this::evidenceAsked,
                DemoAction.EVIDENCE_PROVIDED, this::evidenceProvided,
                DemoAction.EVIDENCE_ACCEPTED, this::evidenceAccepted,
                DemoAction.FOUND_READY,
                        audit -> inbox.complete(audit, "reviewReadiness", audit.lead, Map.of("outcome", "go")));
    }

    private void answered(DemoAudit audit, Actor by, int from, int to) {
        Scope scope = scopes.get(audit.id());
        for (Section section : audit.edition.sections().subList(from, to)) {
            List<String> statements =
                    phrases.answers().getOrDefault(section.id(), List.of("We meet this requirement."));
            int number = 0;
            for (Control control : section.controls()) {
                if (scope.excluded(control).isEmpty()) {
                    answers.answer(
                            audit.id(),
                            control.id(),
                            claim(audit, control),
                            statements.get(number++ % statements.size()),
                            null,
                            by);
                }
            }
        }
        files.answersSupported(audit, by, audit.edition.sections().subList(from, to));
    }

    private Claim claim(DemoAudit audit, Control control) {
        DemoScript.Shortfall shortfall = audit.planned.shortfalls().contains(control.id())
                ? phrases.shortfalls().get(control.id())
                : null;
        return shortfall != null && shortfall.verdict() == Verdict.PARTIALLY_MET ? Claim.PARTIALLY : Claim.YES;
    }

    private void selfAssessed(DemoAudit audit) {
        answered(audit, audit.partner, FIRST_PART, audit.edition.sections().size());
        inbox.complete(audit, "completeSelfAssessment", audit.partner, Map.of("declaration", true));
    }

    private void agendaPlanned(DemoAudit audit) {
        List<Map<String, Object>> agenda = new ArrayList<>();
        for (Section section : audit.edition.sections()) {
            agenda.add(Map.of(
                    "section",
                    section.id(),
                    "auditor",
                    audit.auditorOf(section.id()).accountId()));
        }
        Map<String, Object> lunch = Map.of("starts", "12:30", "minutes", "45");
        inbox.completeReworked(
                audit, "planAudit", audit.lead, Map.of("agenda", agenda, "breaks", List.of(lunch)), "agenda");
    }

    private void evidenceAsked(DemoAudit audit) {
        audit.planned.asks().forEach((control, wanted) -> requests.raise(audit.id(), control, wanted, audit.lead));
    }

    private void evidenceProvided(DemoAudit audit) {
        for (var item : inbox.open(audit, "provideEvidence", audit.contributor)) {
            inbox.complete(
                    audit,
                    "provideEvidence",
                    item.step().requiredSubject(),
                    audit.contributor,
                    Map.of(
                            "answer",
                            "The record is attached, including the participants and the changes made afterwards.",
                            "evidence",
                            files.sent(audit, item, "Record", audit.contributor)));
        }
    }

    private void evidenceAccepted(DemoAudit audit) {
        for (var item : inbox.open(audit, "reviewEvidence", audit.lead)) {
            inbox.complete(
                    audit, "reviewEvidence", item.step().requiredSubject(), audit.lead, Map.of("outcome", "accepted"));
        }
    }
}
