package auditway.audit.audit;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Prerequisite;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Checking that a partner may be audited at all: the prerequisites of phase 1. */
@Component
@Transactional
public class Eligibility {

    /** What the programme manager found; {@code met} holds the ids of prerequisites. */
    public record CheckPrerequisites(
            @Nullable List<String> met,
            String outcome,
            @Nullable String gaps,
            @Nullable String reason) {}

    /** What the partner did about the gaps. */
    public record FixPrerequisiteGaps(String remedy) {}

    private final AuditBook book;
    private final AuditDirectory audits;
    private final Editions editions;
    private final RequestFacts facts;

    Eligibility(AuditBook book, AuditDirectory audits, Editions editions, RequestFacts facts) {
        this.book = book;
        this.audits = audits;
        this.editions = editions;
        this.facts = facts;
    }

    @Prefills("check-prerequisites")
    public Map<String, Object> request(OpenStep step) {
        Map<String, Object> shown = new HashMap<>();
        shown.put(
                "prerequisites",
                edition(step.auditId()).prerequisites().stream()
                        .map(one -> Choice.of(one.title() + ": " + one.statement(), one.id()))
                        .toList());
        AuditSummary audit = audits.get(step.auditId());
        shown.putAll(facts.of(audit));
        shown.put("request", wish(audit));
        shown.put("partnerUrl", "/partners/" + audit.organisationId());
        putIfKnown(shown, "asked", audits.latestAnswer(step.auditId(), "check-prerequisites", "gaps"));
        putIfKnown(shown, "remedy", audits.latestAnswer(step.auditId(), "fix-prerequisite-gaps", "remedy"));
        if (audits.latestAnswers(step.auditId(), "check-prerequisites").get("met") instanceof List<?> met) {
            shown.put("met", met);
        }
        return shown;
    }

    /** Rule 3: no scheduling before every prerequisite is met. */
    @Completes("check-prerequisites")
    public Outcome check(CheckPrerequisites answers, OpenStep step, Actor actor) {
        List<String> met = answers.met() == null ? List.of() : answers.met();
        List<String> open = edition(step.auditId()).prerequisites().stream()
                .filter(one -> !met.contains(one.id()))
                .map(Prerequisite::title)
                .toList();
        if (answers.outcome().equals("met") && !open.isEmpty()) {
            throw new Invalid(
                    "met",
                    "Not every prerequisite is met: " + String.join(", ", open)
                            + ". Mark them, or name the gaps to the partner.");
        }
        switch (answers.outcome()) {
            case "met" -> book.change(step.auditId(), actor, "Prerequisites met", "", audit -> {});
            case "gaps" ->
                book.change(step.auditId(), actor, "Prerequisite gaps found", said(answers.gaps()), audit -> {});
            default -> book.change(step.auditId(), actor, "Request refused", said(answers.reason()), Audit::refuse);
        }
        return Outcome.of(answers.outcome());
    }

    @Prefills("fix-prerequisite-gaps")
    public Map<String, Object> gaps(OpenStep step) {
        List<?> met =
                audits.latestAnswers(step.auditId(), "check-prerequisites").get("met") instanceof List<?> list
                        ? list
                        : List.of();
        List<Map<String, String>> open = edition(step.auditId()).prerequisites().stream()
                .filter(one -> !met.contains(one.id()))
                .map(one -> Map.of("title", one.title(), "statement", one.statement()))
                .toList();
        Map<String, Object> shown = new HashMap<>();
        putIfKnown(shown, "gaps", audits.latestAnswer(step.auditId(), "check-prerequisites", "gaps"));
        if (!open.isEmpty()) {
            shown.put("open", open);
        }
        return shown;
    }

    @Completes("fix-prerequisite-gaps")
    public Outcome fix(FixPrerequisiteGaps answers, OpenStep step, Actor actor) {
        book.change(step.auditId(), actor, "Prerequisite gaps fixed", answers.remedy(), audit -> {});
        return Outcome.done();
    }

    /** The partner did not fix the gaps in time. */
    public void lapse(String auditId) {
        book.change(auditId, Actor.SYSTEM, "Request lapsed", "The gaps were not fixed in time.", Audit::lapse);
    }

    /** Whether the request may go on to engagement. */
    @Transactional(readOnly = true)
    public boolean isAccepted(String auditId) {
        return !audits.get(auditId).state().isOver();
    }

    /** What was asked for: "tecRacer asks for an audit on site, Mon 11 Jan 2027 to Mon 8 Feb 2027." */
    private String wish(AuditSummary audit) {
        Window asked = audits.window(audit.id());
        String days = asked.from() == null || asked.to() == null
                ? "on days still open"
                : Wording.days(asked.from(), asked.to());
        return "%s is to be audited against edition %s, %s, %s."
                .formatted(audit.partner(), edition(audit.id()).name(), audit.remote() ? "remotely" : "on site", days);
    }

    private Edition edition(String auditId) {
        return editions.get(audits.get(auditId).editionId());
    }

    static void putIfKnown(Map<String, Object> shown, String key, String value) {
        if (!value.isBlank()) {
            shown.put(key, value);
        }
    }

    static String said(@Nullable String text) {
        return text == null ? "" : text;
    }
}
