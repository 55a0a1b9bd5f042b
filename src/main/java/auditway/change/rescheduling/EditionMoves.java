package auditway.change.rescheduling;

import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestNews;
import auditway.audit.request.RequestProcess;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.audit.request.Wording;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Succession;
import auditway.conduct.assessment.ReopenedControls;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import auditway.platform.workflow.Processes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staying with a superseded edition or moving to the newer one (rules 1 and 2). */
@Service
@Transactional
public class EditionMoves implements RequestProcess {

    static final String KIND = "superseded-edition";

    /** What a question keeps: the editions it is about. */
    record EditionTerms(String fromEdition, String toEdition) {}

    /** Answers of the form decide-edition. */
    public record DecideEdition(String outcome, String reason) {}

    private final Requests requests;
    private final RequestNews news;
    private final AuditCourse course;
    private final AuditDirectory audits;
    private final Editions editions;
    private final ReopenedControls reopened;
    private final Processes processes;

    EditionMoves(
            Requests requests,
            RequestNews news,
            AuditCourse course,
            AuditDirectory audits,
            Editions editions,
            ReopenedControls reopened,
            Processes processes) {
        this.requests = requests;
        this.news = news;
        this.course = course;
        this.audits = audits;
        this.editions = editions;
        this.reopened = reopened;
        this.processes = processes;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String noun() {
        return "Newer edition";
    }

    /** The partner's time counts from the decision. */
    @Override
    public Optional<DueDate> due(OpenStep step, Request move, AuditDeadlines deadlines) {
        Instant since = move.decision()
                .filter(decision -> isPartners(step))
                .map(decision -> decision.decided().at())
                .orElse(move.asked().at());
        return deadlines.due(move.auditId(), step.step(), since);
    }

    @Override
    public Optional<DueDate> neededBy(Request move) {
        return RequestProcess.beforeAudit(audits.get(move.auditId()));
    }

    @Override
    public @Nullable String workPage(OpenStep step) {
        return isPartners(step) ? "/audits/" + step.auditId() + "/self-assessment" : null;
    }

    private static boolean isPartners(OpenStep step) {
        return step.role().equals("partnerLead");
    }

    @Override
    public Work work(Request move) {
        return new Work("", "");
    }

    @Override
    public List<String> lines(Request move) {
        EditionTerms terms = move.terms(EditionTerms.class);
        return List.of("From %s to %s."
                .formatted(name(editions.get(terms.fromEdition())), name(editions.get(terms.toEdition()))));
    }

    @Override
    public String words(Request request, RequestDecision decision) {
        return decision.outcome().equals("moved") ? "Moves to it" : "Stays with its edition";
    }

    /** A move is told to the trail as the audit's course. */
    @Override
    public String askedAction() {
        return "";
    }

    @Override
    public String decidedAction(RequestDecision decision) {
        return decision.outcome().equals("kept") ? "Stays with its edition" : "";
    }

    @Prefills("decide-edition")
    public Map<String, Object> question(OpenStep step) {
        Request move = requests.get(step.requiredSubject());
        AuditSummary audit = audits.get(move.auditId());
        Edition current = editions.get(audit.editionId());
        Edition newer = editions.get(move.terms(EditionTerms.class).toEdition());
        Succession succession = Succession.of(current, newer);
        return Map.of(
                "newer",
                name(newer),
                "current",
                name(current),
                "changes",
                "controls that ask the same and keep their answers: %d; that ask something else: %d; new: %d; asked no longer: %d."
                        .formatted(
                                succession.carried().size(),
                                succession.changed().size(),
                                succession.added().size(),
                                succession.dropped().size()),
                "stay",
                "it can be held until %s.".formatted(Wording.day(current.usableUntil())));
    }

    /**
     * Takes the coordinator's decision.
     *
     * @throws Invalid if the audit's day lies outside the usable window of the edition it would be held against (rule 2)
     */
    @Completes("decide-edition")
    public Outcome decide(DecideEdition answers, OpenStep step, Actor actor) {
        Request move = requests.get(step.requiredSubject());
        AuditSummary audit = audits.get(move.auditId());
        boolean moved = answers.outcome().equals("moved");
        Edition current = editions.get(audit.editionId());
        Edition newer = editions.get(move.terms(EditionTerms.class).toEdition());
        if (moved && !newer.supersedes(current)) {
            throw new Invalid(
                    "outcome",
                    "The audit is bound to %s already; choose that it stays with its edition."
                            .formatted(name(current)));
        }
        checkDay(audit, moved ? newer : current);
        String why = answers.reason().strip();
        news.tellAll(
                requests.decide(move, answers.outcome(), why, new NoTerms(), actor),
                "decided",
                actor,
                (moved ? "Moved to " + newer.name() : "Stays with " + current.name()) + ": " + audit.partner(),
                List.of(
                        moved
                                ? "The audit is held against %s from now on; answers to controls that ask the same stay."
                                        .formatted(name(newer))
                                : "%s was published; the audit is held against %s all the same."
                                        .formatted(name(newer), name(current)),
                        why));
        return Outcome.of(answers.outcome());
    }

    private static void checkDay(AuditSummary audit, Edition edition) {
        LocalDate day = audit.date();
        if (day != null && !edition.isUsable(day)) {
            throw new Invalid(
                    "outcome",
                    "%s can be used from %s to %s, but the audit is agreed for %s; choose the other edition or another day."
                            .formatted(
                                    name(edition),
                                    Wording.day(edition.validFrom()),
                                    Wording.day(edition.usableUntil()),
                                    Wording.day(day)));
        }
    }

    /** Binds the audit to the newer edition; its deadlines count by that edition's rules from now on. */
    public void moveToEdition(String id) {
        Request move = requests.get(id);
        course.changeEdition(
                move.auditId(),
                move.terms(EditionTerms.class).toEdition(),
                move.decision().orElseThrow().reasons(),
                requests.decider(move));
        processes.recompute(move.auditId());
    }

    /** Whether the partner has to answer controls again that it had handed in. */
    @Transactional(readOnly = true)
    public boolean areAnswersWanted(String auditId) {
        return !reopened.of(auditId).isEmpty();
    }

    private static String name(Edition edition) {
        return edition.programme().shortName() + " " + edition.name();
    }
}
