package auditway.change.appeal;

import auditway.audit.audit.Appointing;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Deeds;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Told;
import auditway.followup.decision.AmendingDecision;
import auditway.followup.decision.Decision;
import auditway.followup.decision.Result;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A panel from outside the audit and its decision hears the appeal and rules on it (rule 18). */
@Service
@Transactional
public class HearingAppeal {

    /** Who hears the appeal; one chairs and hands in the ruling. */
    public record AppointAppealPanel(String chair, @Nullable List<PanelLine> members) {

        /** One more member. */
        public record PanelLine(String member) {}
    }

    /** Upheld, or amended to a better result; conditions for a qualified pass only. */
    public record HearAppeal(
            String outcome,
            @Nullable String result,
            @Nullable String conditions,
            String reasons) {}

    private final Appeals appeals;
    private final AppealFile file;
    private final AuditDirectory audits;
    private final Appointing appointing;
    private final Accounts accounts;
    private final AmendingDecision amending;
    private final Trail trail;
    private final Deeds deeds;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HearingAppeal(
            Appeals appeals,
            AppealFile file,
            AuditDirectory audits,
            Appointing appointing,
            Accounts accounts,
            AmendingDecision amending,
            Trail trail,
            Deeds deeds,
            ApplicationEventPublisher events,
            Clock clock) {
        this.appeals = appeals;
        this.file = file;
        this.audits = audits;
        this.appointing = appointing;
        this.accounts = accounts;
        this.amending = amending;
        this.trail = trail;
        this.deeds = deeds;
        this.events = events;
        this.clock = clock;
    }

    @Prefills("appoint-appeal-panel")
    public Map<String, Object> panel(OpenStep step) {
        Appeal appeal = file.get(step.requiredSubject());
        return Map.of(
                "grounds",
                appeal.grounds(),
                "wanted",
                appeal.wanted(),
                "people",
                impartial(appeal).stream()
                        .map(account -> Choice.of(account.name() + ", " + account.firm(), account.id()))
                        .toList());
    }

    /** Those of the programme and the audit firms who had no part in the audit or its decision. */
    private List<Account> impartial(Appeal appeal) {
        Set<String> involved = involved(appeal.auditId());
        return accounts
                .withRole(
                        Role.PROGRAMME_MANAGER,
                        Role.TECHNICAL_REVIEWER,
                        Role.DECISION_MAKER,
                        Role.AUDITOR,
                        Role.TECHNICAL_EXPERT)
                .stream()
                .filter(account -> !involved.contains(account.id()))
                .toList();
    }

    private Set<String> involved(String auditId) {
        return Stream.concat(
                        audits.members(auditId).stream()
                                .filter(member -> member.role() != TeamRole.APPEAL_PANEL)
                                .map(Member::accountId),
                        amending.taken(auditId).map(Decision::by).stream())
                .collect(Collectors.toSet());
    }

    /** @throws Invalid naming each person who audited or decided (rule 18) */
    @Completes("appoint-appeal-panel")
    public Outcome appoint(AppointAppealPanel answers, OpenStep step, Actor actor) {
        Appeal appeal = file.get(step.requiredSubject());
        Set<String> involved = involved(appeal.auditId());
        List<String> members = Stream.concat(
                        Stream.of(answers.chair()),
                        Objects.requireNonNullElse(answers.members(), List.<AppointAppealPanel.PanelLine>of()).stream()
                                .map(AppointAppealPanel.PanelLine::member))
                .toList();
        for (int place = 0; place < members.size(); place++) {
            String field = place == 0 ? "chair" : "members[" + (place - 1) + "].member";
            if (involved.contains(members.get(place))) {
                throw new Invalid(
                        field, "Nobody who audited, reviewed or decided may hear the appeal; choose someone else.");
            }
            if (members.indexOf(members.get(place)) < place) {
                throw new Invalid(field, "This person is on the panel already; choose another or remove the row.");
            }
        }
        appeal.giveTo(answers.chair(), clock.instant());
        appeals.save(appeal);
        appointing.appoint(appeal.auditId(), TeamRole.APPEAL_PANEL, members);
        trail.record(deeds.did("Appeal panel appointed", appeal.auditId(), actor)
                .changed(null, String.join(", ", accounts.names(members).values())));
        return Outcome.done();
    }

    @Prefills("hear-appeal")
    public Map<String, Object> hearing(OpenStep step) {
        Appeal appeal = file.get(step.requiredSubject());
        return Map.of(
                "grounds",
                appeal.grounds(),
                "wanted",
                appeal.wanted(),
                "decision",
                appeal.appealedResult().title());
    }

    /**
     * Rules on the appeal.
     *
     * @throws Invalid if the amended result is no better, or an open MANDATORY item stands against it
     */
    @Completes("hear-appeal")
    public Outcome hear(HearAppeal answers, OpenStep step, Actor actor) {
        Appeal appeal = file.get(step.requiredSubject());
        if (involved(appeal.auditId()).contains(actor.accountId())) {
            throw new NotYours(
                    "You had a part in the audit or its decision; leave the appeal to the others on its panel.");
        }
        boolean amended = answers.outcome().equals("amended");
        Result result = amended ? wanted(answers.result(), appeal) : appeal.appealedResult();
        appeal.rule(new Ruling(
                result,
                answers.reasons().strip(),
                amended ? Objects.requireNonNullElse(answers.conditions(), "").strip() : "",
                actor.accountId(),
                clock.instant()));
        if (amended) {
            amending.demandPossible(appeal.auditId(), result);
        }
        appeals.save(appeal);
        trail.record(deeds.did(amended ? "Appeal granted" : "Appeal rejected", appeal.auditId(), actor)
                .because(answers.reasons().strip())
                .changed(appeal.appealedResult().title(), result.title()));
        return Outcome.of(answers.outcome());
    }

    private static Result wanted(@Nullable String chosen, Appeal appeal) {
        if (chosen == null || chosen.equals(appeal.appealedResult().name())) {
            throw new Invalid("result", "Choose the new decision.");
        }
        return Result.valueOf(chosen);
    }

    /** What was ruled takes effect and everybody concerned is told. */
    public void apply(String appealId) {
        Appeal appeal = file.get(appealId);
        Ruling ruling = appeal.ruling()
                .orElseThrow(() -> new IllegalStateException("Appeal " + appealId + " is applied without a ruling."));
        if (appeal.isAmended()) {
            amending.amend(
                    appeal.auditId(),
                    new Decision(ruling.result(), ruling.reasons(), ruling.conditions(), ruling.by(), ruling.at()));
        }
        Set<String> concerned = new LinkedHashSet<>(List.of(appeal.askedBy()));
        audits.members(appeal.auditId()).forEach(member -> concerned.add(member.accountId()));
        events.publishEvent(new Told(
                appeal.auditId(),
                "appeal-decided:" + appealId,
                concerned,
                appeal.isAmended() ? "Appeal granted: " + ruling.result().title() : "Appeal rejected",
                List.of(
                        appeal.isAmended()
                                ? "The decision was %s; it is now %s."
                                        .formatted(
                                                appeal.appealedResult().title(),
                                                ruling.result().title())
                                : "The decision stays: " + ruling.result().title() + ".",
                        ruling.reasons()),
                "/audits/" + appeal.auditId() + "/appeal"));
    }
}
