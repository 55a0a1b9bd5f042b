package auditway.change.appeal;

import auditway.audit.audit.Appointing;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestNews;
import auditway.audit.request.Requests;
import auditway.followup.decision.AmendingDecision;
import auditway.followup.decision.Decision;
import auditway.followup.decision.Result;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private final Requests requests;
    private final RequestNews news;
    private final AuditDirectory audits;
    private final Appointing appointing;
    private final Accounts accounts;
    private final AmendingDecision amending;
    private final PartsTaken parts;
    private final Clock clock;

    HearingAppeal(
            Requests requests,
            RequestNews news,
            AuditDirectory audits,
            Appointing appointing,
            Accounts accounts,
            AmendingDecision amending,
            PartsTaken parts,
            Clock clock) {
        this.requests = requests;
        this.news = news;
        this.audits = audits;
        this.appointing = appointing;
        this.accounts = accounts;
        this.amending = amending;
        this.parts = parts;
        this.clock = clock;
    }

    @Prefills("appoint-appeal-panel")
    public Map<String, Object> panel(OpenStep step) {
        Request appeal = requests.get(step.requiredSubject());
        List<Account> people = impartial(appeal);
        return Map.of(
                "grounds",
                appeal.reason(),
                "wanted",
                Appeal.of(appeal).wanted(),
                "none",
                people.isEmpty(),
                "people",
                people.stream()
                        .map(account -> Choice.of(account.name() + ", " + account.firm(), account.id()))
                        .toList());
    }

    /** Those of the programme and the audit firms who had no part in the audit. */
    private List<Account> impartial(Request appeal) {
        Set<String> involved = parts.in(appeal);
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

    /** @throws Invalid naming each person who had a part in the audit (rule 18) */
    @Completes("appoint-appeal-panel")
    public Outcome appoint(AppointAppealPanel answers, OpenStep step, Actor actor) {
        Request appeal = requests.get(step.requiredSubject());
        Set<String> involved = parts.in(appeal);
        List<String> members = Stream.concat(
                        Stream.of(answers.chair()),
                        Objects.requireNonNullElse(answers.members(), List.<AppointAppealPanel.PanelLine>of()).stream()
                                .map(AppointAppealPanel.PanelLine::member))
                .toList();
        for (int place = 0; place < members.size(); place++) {
            String field = place == 0 ? "chair" : "members[" + (place - 1) + "].member";
            if (involved.contains(members.get(place))) {
                throw new Invalid(
                        field, "This person had a part in the audit or its decision; choose someone who had none.");
            }
            if (members.indexOf(members.get(place)) < place) {
                throw new Invalid(field, "This person is on the panel already; choose another or remove the row.");
            }
        }
        requests.amend(appeal, Appeal.of(appeal).givenTo(answers.chair(), clock.instant()));
        appointing.appoint(appeal.auditId(), TeamRole.APPEAL_PANEL, members);
        requests.note(
                appeal,
                "Appeal panel appointed",
                "",
                String.join(", ", accounts.names(members).values()),
                actor);
        return Outcome.done();
    }

    @Prefills("hear-appeal")
    public Map<String, Object> hearing(OpenStep step) {
        Request appeal = requests.get(step.requiredSubject());
        Map<String, Object> shown = new HashMap<>(Map.of(
                "grounds", appeal.reason(),
                "wanted", Appeal.of(appeal).wanted(),
                "decision", Appeal.of(appeal).appealedResult().title()));
        amending.taken(appeal.auditId()).ifPresent(taken -> {
            shown.put("rationale", taken.rationale());
            if (!taken.conditions().isEmpty()) {
                shown.put("conditioned", taken.conditions());
            }
        });
        return shown;
    }

    /**
     * Rules on the appeal.
     *
     * @throws Invalid if the amended result is no better, or an open MANDATORY item stands against it
     */
    @Completes("hear-appeal")
    public Outcome hear(HearAppeal answers, OpenStep step, Actor actor) {
        Request appeal = requests.get(step.requiredSubject());
        if (parts.in(appeal).contains(actor.accountId())) {
            throw new NotYours(
                    "You had a part in the audit or its decision; leave the appeal to the others on its panel.");
        }
        boolean amended = answers.outcome().equals("amended");
        Appeal terms = Appeal.of(appeal);
        Result result = amended ? wanted(answers.result(), terms) : terms.appealedResult();
        String conditions =
                amended ? Objects.requireNonNullElse(answers.conditions(), "").strip() : "";
        Appeal.Ruling ruling = terms.ruled(result, conditions);
        if (amended) {
            amending.demandPossible(appeal.auditId(), result);
        }
        requests.decide(appeal, answers.outcome(), answers.reasons().strip(), ruling, actor);
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
        Request appeal = requests.get(appealId);
        RequestDecision decision = appeal.decision()
                .orElseThrow(() -> new IllegalStateException("Appeal " + appealId + " is applied without a ruling."));
        Appeal.Ruling ruling = Appeal.ruling(decision);
        boolean amended = Appeal.isAmended(decision);
        if (amended) {
            amending.amend(
                    appeal.auditId(),
                    new Decision(
                            ruling.result(),
                            decision.reasons(),
                            ruling.conditions(),
                            decision.decided().by(),
                            decision.decided().at()));
        }
        Set<String> concerned = new LinkedHashSet<>(List.of(appeal.asked().by()));
        audits.members(appeal.auditId()).forEach(member -> concerned.add(member.accountId()));
        news.tell(
                appeal,
                "decided",
                concerned,
                amended ? "Appeal granted: " + ruling.result().title() : "Appeal rejected",
                List.of(
                        amended
                                ? "The decision was %s; it is now %s."
                                        .formatted(
                                                Appeal.of(appeal)
                                                        .appealedResult()
                                                        .title(),
                                                ruling.result().title())
                                : "The decision stays: " + ruling.result().title() + ".",
                        decision.reasons()),
                "/audits/" + appeal.auditId() + "/requests");
    }
}
