package auditway.change.dispute;

import auditway.audit.audit.Deeds;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Grade;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
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
    private final DisputeStore store;
    private final Findings findings;
    private final Accounts accounts;
    private final Trail trail;
    private final Deeds deeds;
    private final Clock clock;

    RulingOnDispute(
            Disputes disputes,
            DisputeStore store,
            Findings findings,
            Accounts accounts,
            Trail trail,
            Deeds deeds,
            Clock clock) {
        this.disputes = disputes;
        this.store = store;
        this.findings = findings;
        this.accounts = accounts;
        this.trail = trail;
        this.deeds = deeds;
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
        Map<String, Object> shown = new HashMap<>(Map.of(
                "finding",
                dispute.finding(),
                "title",
                dispute.title(),
                "graded",
                dispute.grade().title().toLowerCase(Locale.ROOT),
                "grounds",
                dispute.grounds(),
                "wanted",
                dispute.wanted(),
                "by",
                name(dispute.disputedBy()),
                "grades",
                lower(dispute)
                        .map(grade -> Choice.of(grade.title(), grade.name()))
                        .toList()));
        Ruling first = dispute.first();
        if (first != null) {
            shown.put("by", name(first.by()));
            shown.put("ruled", dispute.finding() + " is " + first.words());
            shown.put("ruledWhy", first.reasons());
            shown.put("objection", Objects.requireNonNullElse(dispute.objection(), ""));
        }
        return shown;
    }

    private String name(String account) {
        return accounts.find(account).map(Account::name).orElse("The partner");
    }

    /** Grades a dispute may lead to: lighter ones only, none for a repeat (rule 24). */
    private Stream<Grade> lower(Dispute dispute) {
        boolean repeat = findings.get(dispute.findingId()).repeats().isPresent();
        return Stream.of(Grade.SCORE_IMPACTING, Grade.OPPORTUNITY_FOR_IMPROVEMENT)
                .filter(grade -> !repeat && dispute.grade().isHeavierThan(grade));
    }

    /** The first instance. */
    @Completes("rule-on-dispute")
    public Outcome rule(RuleOnDispute answers, OpenStep step, Actor actor) {
        Dispute dispute = disputes.get(step.requiredSubject());
        Ruling ruling = ruling(dispute, answers.ruling(), answers.grade(), answers.reasons(), actor);
        store.save(dispute.ruled(ruling));
        note("Ruled on dispute", dispute, ruling.words(), ruling.reasons(), actor);
        return Outcome.done();
    }

    /** The partner accepts, or asks for a second instance. */
    @Completes("accept-ruling")
    public Outcome answer(AcceptRuling answers, OpenStep step, Actor actor) {
        Dispute dispute = disputes.get(step.requiredSubject());
        if (answers.outcome().equals("accepted")) {
            note("Ruling accepted", dispute, "accepted", "", actor);
            return Outcome.of("accepted");
        }
        String words = Objects.requireNonNullElse(answers.objection(), "").strip();
        if (words.isEmpty()) {
            throw new Invalid("objection", "Say why the ruling is wrong.");
        }
        store.save(dispute.objected(words, clock.instant()));
        note("Second instance asked for", dispute, "second instance", words, actor);
        return Outcome.of("secondInstance");
    }

    /** The second instance, by somebody outside the team. */
    @Completes("rule-in-second-instance")
    public Outcome ruleAgain(RuleInSecondInstance answers, OpenStep step, Actor actor) {
        Dispute dispute = disputes.get(step.requiredSubject());
        Ruling ruling = ruling(dispute, answers.ruling(), answers.grade(), answers.reasons(), actor);
        Ruling first = dispute.first();
        if (first != null && first.by().equals(actor.accountId())) {
            throw new NotYours("You ruled in first instance; someone else rules in second.");
        }
        store.save(dispute.ruledAgain(ruling));
        note("Ruled in second instance", dispute, ruling.words(), ruling.reasons(), actor);
        return Outcome.done();
    }

    private Ruling ruling(Dispute dispute, String chosen, @Nullable String grade, String reasons, Actor actor) {
        if (actor.isPartner()) {
            throw new NotYours("Disputes are ruled on by the audit's side, not by the partner; wait for the ruling.");
        }
        Ruling.Kind kind = Ruling.Kind.valueOf(chosen.toUpperCase(Locale.ROOT));
        Grade lower = kind == Ruling.Kind.REGRADED ? demandLower(dispute, grade) : null;
        return new Ruling(kind, lower, reasons.strip(), actor.accountId(), clock.instant());
    }

    private Grade demandLower(Dispute dispute, @Nullable String grade) {
        Finding finding = findings.get(dispute.findingId());
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

    private void note(String deed, Dispute dispute, String words, String reasons, Actor actor) {
        trail.record(deeds.did(deed, dispute.auditId(), actor)
                .about(dispute.findingId())
                .because(reasons.isEmpty() ? null : reasons)
                .changed(null, words));
    }
}
