package auditway.followup.actionitem;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Limits;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ItemHistory.Kind;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner says an item is done; the auditors accept that or give it back with a reason. */
@Service
@Transactional
public class ClosingActionItems {

    private final ItemStore store;
    private final ActionItems items;
    private final ClosureDrafts drafts;
    private final ItemHistory history;
    private final EvidenceFiles evidence;
    private final AuditDirectory audits;
    private final Editions editions;
    private final Trail trail;
    private final AuditEntries entries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ClosingActionItems(
            ItemStore store,
            ActionItems items,
            ClosureDrafts drafts,
            ItemHistory history,
            EvidenceFiles evidence,
            AuditDirectory audits,
            Editions editions,
            Trail trail,
            AuditEntries entries,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.items = items;
        this.drafts = drafts;
        this.history = history;
        this.evidence = evidence;
        this.audits = audits;
        this.editions = editions;
        this.trail = trail;
        this.entries = entries;
        this.events = events;
        this.clock = clock;
    }

    /** What was done, and the ids of the evidence that shows it. */
    public record SubmitClosure(String statement, @Nullable List<String> evidence) {}

    /** The check of a closure; the note stays with the auditors. */
    public record VerifyClosure(
            String outcome,
            @Nullable String reason,
            @Nullable String note) {}

    /** Why the last submission came back, and what it said. */
    @Prefills("submit-closure")
    public Map<String, Object> lastTime(OpenStep step) {
        ActionItem item = items.get(step.requiredSubject());
        Map<String, Object> shown = new HashMap<>();
        if (item.state() == ItemState.RETURNED) {
            item.check().ifPresent(check -> shown.put("returned", check.reason()));
        }
        String begun = begun(item);
        if (!begun.isEmpty()) {
            shown.put("statement", begun);
        }
        return shown;
    }

    /**
     * The partner's clock stops (rule 13).
     *
     * @throws Invalid if the plan or the evidence falls short of what the item's grade needs (rule 12)
     */
    @Completes("submit-closure")
    public Outcome submit(SubmitClosure answers, OpenStep step, Actor actor) {
        ActionItem item = items.get(step.requiredSubject());
        PlanningActions.demandPartner(item, actor);
        Instant now = clock.instant();
        List<Evidence> offered = offered(item);
        List<String> known = offered.stream().map(Evidence::id).toList();
        if (answers.evidence() != null && !known.containsAll(answers.evidence())) {
            throw new Invalid("evidence", "Name only evidence that was offered for " + item.id() + ".");
        }
        if (offered.isEmpty() && needsEvidence(item)) {
            throw new Invalid("evidence", "Add at least one file or link that shows it was done.");
        }
        item.submit(answers.statement(), actor.accountId(), now);
        store.save(item);
        drafts.keep(item.id(), "");
        evidence.cite(known, item.id());
        history.add(item.id(), Kind.SUBMITTED, actor, answers.statement().strip());
        trail.record(entries.did("Closure submitted", item.auditId(), actor)
                .about(item.id())
                .changed(null, offered.size() == 1 ? "1 piece of evidence" : offered.size() + " pieces of evidence"));
        return Outcome.done();
    }

    /**
     * Keeps what the partner has written so far about what was done.
     *
     * @throws Conflict if the item is not with the partner: what was submitted stays as it is while it is checked
     */
    public void begin(String itemId, String statement, Actor actor) {
        ActionItem item = items.visibleItem(itemId, actor);
        audits.oneAtATime(item.auditId());
        PlanningActions.demandPartner(item, actor);
        items.get(itemId).demandWithPartner();
        drafts.keep(itemId, statement);
    }

    /** What the partner has written so far about what was done: saved since, else submitted before. */
    public String begun(ActionItem item) {
        String saved = drafts.of(item.id());
        return saved.isEmpty() ? item.closure().map(Closure::statement).orElse("") : saved;
    }

    /** What was offered for this item and still counts. */
    public List<Evidence> offered(ActionItem item) {
        return evidence.ofSubject(item.auditId(), item.id()).stream()
                .filter(Evidence::counts)
                .toList();
    }

    /** Whether this item closes on evidence only. */
    public boolean needsEvidence(ActionItem item) {
        return needsEvidence(
                item.grade(),
                editions.get(audits.get(item.auditId()).editionId()).limits());
    }

    /** An accepted plan alone may close a SCORE_IMPACTING item where the edition says so (rule 12). */
    static boolean needsEvidence(Grade grade, Limits limits) {
        return grade == Grade.MANDATORY || !limits.planClosesScoreImpacting();
    }

    /** What was wanted, and plan, statement and evidence as the auditor reads them. */
    @Prefills("verify-closure")
    public Map<String, Object> submitted(OpenStep step) {
        ActionItem item = items.get(step.requiredSubject());
        Map<String, Object> shown = DemandShown.of(item);
        item.plan().ifPresent(plan -> {
            planned(shown, "correction", plan.correction());
            planned(shown, "cause", plan.cause());
            planned(shown, "correctiveAction", plan.correctiveAction());
        });
        item.closure().ifPresent(closure -> shown.put("statement", closure.statement()));
        shown.put(
                "files",
                offered(item).stream()
                        .map(file -> Map.of("name", file.title(), "url", "/evidence/" + file.id()))
                        .toList());
        return shown;
    }

    private static void planned(Map<String, Object> shown, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            shown.put(key, words);
        }
    }

    /** Only the auditor side closes an item, and never the person who submitted it (rule 11). */
    @Completes("verify-closure")
    public Outcome verify(VerifyClosure answers, OpenStep step, Actor actor) {
        ActionItem item = items.get(step.requiredSubject());
        if (actor.isPartner() || !audits.audits(actor, item.auditId())) {
            throw new NotYours(item.label() + " is checked by the audit team; ask one of them.");
        }
        String note = Objects.requireNonNullElse(answers.note(), "").strip();
        if (answers.outcome().equals("accepted")) {
            item.accept(actor.accountId(), note, clock.instant());
            keep(item, Kind.ACCEPTED, "", "Closure accepted", actor);
            return Outcome.of("accepted");
        }
        String reason = Objects.requireNonNullElse(answers.reason(), "").strip();
        item.giveBack(
                actor.accountId(),
                reason,
                note,
                clock.instant(),
                audits.get(item.auditId()).zone());
        keep(item, Kind.RETURNED, reason, "Closure returned", actor);
        events.publishEvent(new ClosureReturned(item.id(), item.auditId(), reason));
        return Outcome.of("returned");
    }

    private void keep(ActionItem item, Kind kind, String words, String action, Actor actor) {
        store.save(item);
        history.add(item.id(), kind, actor, words);
        trail.record(
                entries.did(action, item.auditId(), actor).about(item.id()).because(words.isEmpty() ? null : words));
    }
}
