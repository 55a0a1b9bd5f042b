package auditway.followup.actionitem;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEntries;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ItemHistory.Kind;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.BriefingChanged;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partner plans how it will close an item, and plans again as long as the item is with it. */
@Service
@Transactional
public class PlanningActions {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private final ItemStore store;
    private final ActionItems items;
    private final ItemHistory history;
    private final ItemDeadlines deadlines;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final Trail trail;
    private final AuditEntries entries;
    private final ApplicationEventPublisher events;

    PlanningActions(
            ItemStore store,
            ActionItems items,
            ItemHistory history,
            ItemDeadlines deadlines,
            AuditDirectory audits,
            Accounts accounts,
            Trail trail,
            AuditEntries entries,
            ApplicationEventPublisher events) {
        this.store = store;
        this.items = items;
        this.history = history;
        this.deadlines = deadlines;
        this.audits = audits;
        this.accounts = accounts;
        this.trail = trail;
        this.entries = entries;
        this.events = events;
    }

    /** Who sees to the item, until when, and how. */
    public record PlanAction(
            String owner,
            @Nullable LocalDate doneBy,
            @Nullable String correction,
            @Nullable String cause,
            @Nullable String correctiveAction) {

        /** How the item is to be closed, without the owner. */
        public Plan plan() {
            return new Plan(doneBy, correction, cause, correctiveAction);
        }
    }

    /** What is wanted until when, whom the partner may choose as owner, and what was planned so far. */
    @Prefills("plan-action")
    public Map<String, Object> soFar(OpenStep step) {
        ActionItem item = items.get(step.requiredSubject());
        Map<String, Object> shown = DemandShown.of(item);
        shown.put(
                "due",
                LocalMoment.say(item.due().at(), audits.get(item.auditId()).zone()));
        shown.put("why", item.due().why());
        shown.put(
                "owners",
                owners(item.auditId()).stream()
                        .map(account -> Choice.of(account.name(), account.id()))
                        .toList());
        shown.put("mandatory", item.grade() == Grade.MANDATORY);
        item.ownerId().ifPresent(owner -> shown.put("owner", owner));
        item.plan().ifPresent(plan -> {
            put(shown, "doneBy", plan.doneBy() == null ? null : plan.doneBy().toString());
            put(shown, "correction", plan.correction());
            put(shown, "cause", plan.cause());
            put(shown, "correctiveAction", plan.correctiveAction());
        });
        return shown;
    }

    @Completes("plan-action")
    public Outcome plan(PlanAction answers, OpenStep step, Actor actor) {
        plan(step.requiredSubject(), answers, actor);
        return Outcome.done();
    }

    /**
     * Takes the plan, the first one or a better one.
     *
     * @throws Invalid if the grade of the item needs more than was said (rule 12)
     */
    public ActionItem plan(String itemId, PlanAction answers, Actor actor) {
        ActionItem item = items.visibleItem(itemId, actor);
        demandPartner(item, actor);
        Account owner = owners(item.auditId()).stream()
                .filter(account -> account.id().equals(answers.owner()))
                .findFirst()
                .orElseThrow(() -> new Invalid("owner", "Choose the owner from the list."));
        demandBeforeHardStop(item, answers.doneBy());
        item.demandWithPartner();
        if (item.isPlanned(answers.plan(), owner.id())) {
            return item;
        }
        Kind kind = item.isPlanned() ? Kind.REPLANNED : Kind.PLANNED;
        item.plan(answers.plan(), owner.id());
        ActionItem kept = store.save(item);
        history.add(itemId, kind, actor, owner.name() + " sees to it" + by(answers.doneBy()) + ".");
        trail.record(entries.did(
                        kind == Kind.PLANNED ? "Action planned" : "Plan of an action changed", item.auditId(), actor)
                .about(itemId)
                .changed(null, owner.name() + by(answers.doneBy())));
        events.publishEvent(new BriefingChanged(item.auditId()));
        return kept;
    }

    private void demandBeforeHardStop(ActionItem item, @Nullable LocalDate doneBy) {
        if (doneBy == null) {
            return;
        }
        deadlines.lastDay(item.auditId()).filter(last -> doneBy.isAfter(last)).ifPresent(last -> {
            throw new Invalid(
                    "doneBy",
                    "Choose a day up to " + DAY.format(last) + "; after the hard stop nothing can be closed.");
        });
    }

    private static String by(@Nullable LocalDate day) {
        return day == null ? "" : " by " + DAY.format(day);
    }

    static void demandPartner(ActionItem item, Actor actor) {
        if (!actor.is(Role.PARTNER_LEAD) && !actor.is(Role.PARTNER_CONTRIBUTOR)) {
            throw new NotYours(item.label() + " is planned and submitted by the partner; ask its lead.");
        }
    }

    /** The partner's people who may see to an item. */
    public List<Account> owners(String auditId) {
        return accounts.ofOrganisation(audits.get(auditId).organisationId()).stream()
                .filter(account -> account.is(Role.PARTNER_LEAD) || account.is(Role.PARTNER_CONTRIBUTOR))
                .collect(Collectors.toList());
    }

    private static void put(Map<String, Object> shown, String key, @Nullable String value) {
        if (value != null) {
            shown.put(key, value);
        }
    }
}
