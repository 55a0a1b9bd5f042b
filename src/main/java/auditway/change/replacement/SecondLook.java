package auditway.change.replacement;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Milestone;
import auditway.audit.request.Request;
import auditway.audit.request.RequestNews;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Reassessing;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The lead auditor looks again at what a member who was replaced had assessed: each verdict stays or is given again. */
@Component
@Transactional
public class SecondLook {

    private static final Set<AuditState> LOOKED_AT = Set.of(
            AuditState.CONDUCT, AuditState.FINDINGS_REVIEW, AuditState.ACTION_CLOSURE, AuditState.TECHNICAL_REVIEW);

    /** The controls to be assessed again; all others are confirmed. */
    public record ReviewVerdicts(
            @Nullable List<String> again, @Nullable String reason, boolean confirmed) {
        List<String> controls() {
            return again == null ? List.of() : again;
        }
    }

    private final Requests requests;
    private final RequestNews news;
    private final Verdicts verdicts;
    private final Reassessing reassessing;
    private final AuditDirectory audits;
    private final Editions editions;

    SecondLook(
            Requests requests,
            RequestNews news,
            Verdicts verdicts,
            Reassessing reassessing,
            AuditDirectory audits,
            Editions editions) {
        this.requests = requests;
        this.news = news;
        this.verdicts = verdicts;
        this.reassessing = reassessing;
        this.audits = audits;
        this.editions = editions;
    }

    /** Whether there are verdicts of the member who was replaced, and it is not too late to look at them. */
    @Transactional(readOnly = true)
    public boolean isDue(String replacementId) {
        Request open = requests.get(replacementId);
        return LOOKED_AT.contains(audits.get(open.auditId()).state())
                && !given(open).isEmpty();
    }

    @Prefills("review-verdicts")
    public Map<String, Object> verdicts(OpenStep step) {
        Request open = requests.get(step.requiredSubject());
        Map<String, Object> shown = new HashMap<>();
        shown.put("who", Replacement.of(open).memberName());
        shown.put(
                "verdicts",
                given(open).stream()
                        .map(one -> Map.of(
                                "control", one.controlId(),
                                "verdict", one.verdict().title(),
                                "reason", one.reason().isEmpty() ? one.note() : one.reason()))
                        .toList());
        if (mayChange(open)) {
            shown.put(
                    "choices",
                    given(open).stream()
                            .map(one -> Choice.of(
                                    one.controlId() + ", " + one.verdict().title(), one.controlId()))
                            .toList());
        } else {
            shown.put("frozen", true);
        }
        return shown;
    }

    /** @throws Invalid if something is to be assessed again without a reason, or after the gap report */
    @Completes("review-verdicts")
    public Outcome review(ReviewVerdicts looked, OpenStep step, Actor actor) {
        Request open = requests.get(step.requiredSubject());
        List<String> given = given(open).stream().map(Assessment::controlId).toList();
        String reason = Objects.requireNonNullElse(looked.reason(), "").strip();
        if (!looked.controls().isEmpty() && !mayChange(open)) {
            throw new Invalid(
                    "again",
                    "The gap report is issued, so verdicts stay; the technical reviewer can regrade a finding.");
        }
        if (!given.containsAll(looked.controls())) {
            throw new Invalid("again", "One of these verdicts is no longer that person's; look at the list again.");
        }
        if (!looked.controls().isEmpty() && reason.isEmpty()) {
            throw new Invalid("reason", "Say why these controls must be assessed again.");
        }
        looked.controls().forEach(control -> reassessing.again(open.auditId(), control, reason, actor));
        List<String> stay = given.stream()
                .filter(control -> !looked.controls().contains(control))
                .toList();
        requests.note(
                open,
                "Verdicts looked at again",
                reason,
                "%s. Confirmed: %s. To be assessed again: %s."
                        .formatted(Replacement.of(open).memberName(), list(stay), list(looked.controls())),
                actor);
        requests.decide(open, "replaced", "", new NoTerms(), actor);
        if (!looked.controls().isEmpty()) {
            tell(open, looked.controls(), reason, actor);
        }
        return Outcome.done();
    }

    private void tell(Request open, List<String> controls, String reason, Actor actor) {
        news.tell(
                open,
                "again",
                Set.of(Replacement.of(open).requiredSuccessor()),
                "Controls to be assessed again",
                List.of(
                        "%s looked at the verdicts of %s. To be assessed again: %s."
                                .formatted(actor.name(), Replacement.of(open).memberName(), list(controls)),
                        reason),
                "/audits/" + open.auditId() + "/checklist");
    }

    private List<Assessment> given(Request open) {
        Edition edition = editions.get(audits.get(open.auditId()).editionId());
        List<String> order =
                edition.controls().stream().map(control -> control.id()).toList();
        return verdicts.of(open.auditId()).stream()
                .filter(one -> one.assessedBy().equals(Replacement.of(open).memberId())
                        && one.verdict() != Verdict.NOT_ASSESSED)
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.controlId())))
                .toList();
    }

    private boolean mayChange(Request open) {
        return audits.milestone(open.auditId(), Milestone.GAP_REPORT).isEmpty();
    }

    private static String list(List<String> controls) {
        return controls.isEmpty() ? "none" : String.join(", ", controls);
    }
}
