package auditway.change.dispute;

import auditway.audit.request.Requests;
import auditway.change.dispute.Dispute.State;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Grade;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who rules on a dispute: the lead auditor, and in second instance the technical reviewer. */
@Service
@Transactional
public class RulingOnDispute {

    private final Disputes disputes;
    private final Requests requests;
    private final Findings findings;
    private final Clock clock;

    RulingOnDispute(Disputes disputes, Requests requests, Findings findings, Clock clock) {
        this.disputes = disputes;
        this.requests = requests;
        this.findings = findings;
        this.clock = clock;
    }

    /** A ruling; the grade for a regraded finding only. */
    public record RuleOnDispute(String ruling, @Nullable String grade, String reasons) {}

    /** The partner's answer to the first ruling. */
    public record AcceptRuling(String outcome, @Nullable String objection) {}

    /** The last ruling. */
    public record RuleInSecondInstance(
            String ruling, @Nullable String grade, String reasons) {}

    @Prefills("rule-on-dispute")
    public Map<String, Object> disputed(OpenStep step) {
        return shown(disputes.get(step.requiredSubject()));
    }

    @Prefills("accept-ruling")
    public Map<String, Object> ruled(OpenStep step) {
        return shown(disputes.get(step.requiredSubject()));
    }

    @Prefills("rule-in-second-instance")
    public Map<String, Object> objected(OpenStep step) {
        return shown(disputes.get(step.requiredSubject()));
    }

    private Map<String, Object> shown(Dispute dispute) {
        DisputeTerms terms = dispute.terms();
        Map<String, Object> shown = new HashMap<>(Map.of(
                "finding",
                terms.finding(),
                "title",
                terms.title(),
                "graded",
                terms.grade().title().toLowerCase(Locale.ROOT),
                "grounds",
                dispute.request().reason(),
                "wanted",
                terms.wanted(),
                "by",
                dispute.request().asked().name(),
                "grades",
                lower(dispute)
                        .map(grade -> Choice.of(grade.title(), grade.name()))
                        .toList()));
        dispute.first().ifPresent(first -> {
            shown.put("by", first.decided().name());
            shown.put("ruled", dispute.words(first));
            shown.put("ruledWhy", first.reasons());
            shown.put("objection", Objects.requireNonNullElse(terms.objection(), ""));
        });
        return shown;
    }

    /** Grades a dispute may lead to: lighter ones only, none for a repeat (rule 24). */
    private Stream<Grade> lower(Dispute dispute) {
        boolean repeat = findings.get(dispute.request().subjectId()).repeats().isPresent();
        return Stream.of(Grade.SCORE_IMPACTING, Grade.OPPORTUNITY_FOR_IMPROVEMENT)
                .filter(grade -> !repeat && dispute.terms().grade().isHeavierThan(grade));
    }

    /** The first instance. */
    @Completes("rule-on-dispute")
    public Outcome rule(RuleOnDispute answers, OpenStep step, Actor actor) {
        Dispute dispute = disputes.get(step.requiredSubject());
        Ruling.Terms terms = terms(dispute, answers.ruling(), answers.grade(), actor);
        requests.decideFirst(
                dispute.require(State.DISPUTED).request(),
                answers.ruling(),
                answers.reasons().strip(),
                terms,
                actor);
        return Outcome.done();
    }

    /** The partner accepts, or asks for a second instance. */
    @Completes("accept-ruling")
    public Outcome answer(AcceptRuling answers, OpenStep step, Actor actor) {
        Dispute dispute = disputes.get(step.requiredSubject());
        if (answers.outcome().equals("accepted")) {
            requests.note(dispute.request(), "Ruling accepted", "", "accepted", actor);
            return Outcome.of("accepted");
        }
        String words = Objects.requireNonNullElse(answers.objection(), "").strip();
        if (words.isEmpty()) {
            throw new Invalid("objection", "Say why the ruling is wrong.");
        }
        dispute.require(State.RULED);
        requests.amend(dispute.request(), dispute.terms().objected(words, clock.instant()));
        requests.note(dispute.request(), "Second instance asked for", words, "second instance", actor);
        return Outcome.of("secondInstance");
    }

    /** The second instance, by a person outside the team. */
    @Completes("rule-in-second-instance")
    public Outcome ruleAgain(RuleInSecondInstance answers, OpenStep step, Actor actor) {
        Dispute dispute = disputes.get(step.requiredSubject());
        Ruling.Terms terms = terms(dispute, answers.ruling(), answers.grade(), actor);
        dispute.first()
                .map(first -> first.decided().by())
                .filter(actor.accountId()::equals)
                .ifPresent(same -> {
                    throw new NotYours("You ruled in first instance; someone else rules in second.");
                });
        requests.decide(
                dispute.require(State.OBJECTED).request(),
                answers.ruling(),
                answers.reasons().strip(),
                terms,
                actor);
        return Outcome.done();
    }

    private Ruling.Terms terms(Dispute dispute, String chosen, @Nullable String grade, Actor actor) {
        if (actor.isPartner()) {
            throw new NotYours("Disputes are ruled on by the audit's side, not by the partner; wait for the ruling.");
        }
        return new Ruling.Terms(Ruling.of(chosen) == Ruling.REGRADED ? demandLower(dispute, grade) : null);
    }

    private Grade demandLower(Dispute dispute, @Nullable String grade) {
        Finding finding = findings.get(dispute.request().subjectId());
        List<Grade> lower = lower(dispute).toList();
        return lower.stream()
                .filter(one -> one.name().equals(grade))
                .findFirst()
                .orElseThrow(() -> new Invalid(
                        "grade",
                        finding.repeats().isPresent()
                                ? finding.label() + " repeats a finding of the last cycle and cannot be graded lower."
                                : "A dispute never makes a finding heavier; choose a lower grade."));
    }
}
