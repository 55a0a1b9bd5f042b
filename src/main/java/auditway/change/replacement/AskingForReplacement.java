package auditway.change.replacement;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.Phase;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestProcess;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.change.replacement.AskingForReplacement.RequestReplacement;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.OpenStep;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A coordinator asks for anybody, a member for themself: another person has to take the place. */
@Component
class AskingForReplacement implements RequestKind<RequestReplacement> {

    /** Whose place it is, and why. */
    record RequestReplacement(String member, String reason) {}

    private final Requests requests;
    private final SuccessorReview review;
    private final AuditDirectory audits;

    AskingForReplacement(Requests requests, SuccessorReview review, AuditDirectory audits) {
        this.requests = requests;
        this.review = review;
        this.audits = audits;
    }

    @Override
    public String kind() {
        return Replacement.KIND;
    }

    @Override
    public String noun() {
        return "Replacement";
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        Phase phase = audit.phase();
        return !audit.state().isOver() && phase != null && phase.compareTo(Phase.ENGAGEMENT) > 0;
    }

    @Override
    public String askedBy() {
        return "the coordinator, or by a member for themself";
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.isCoordinating()
                || members(subject).stream().anyMatch(one -> one.accountId().equals(actor.accountId()));
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        return requests.of(subject.auditId(), Replacement.KIND).stream()
                .filter(Request::isOpen)
                .findFirst()
                .map(open ->
                        Replacement.of(open).memberName() + " is being replaced already; wait until that is done.");
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        return Map.of(
                "members",
                members(subject).stream()
                        .map(one -> Choice.of(one.name() + ", " + one.role().title(), value(one)))
                        .toList());
    }

    @Override
    public void ask(RequestReplacement asked, Subject subject, Actor actor) {
        Member member = members(subject).stream()
                .filter(one -> value(one).equals(asked.member()))
                .findFirst()
                .orElseThrow(() -> new Invalid("member", "Choose a member of this audit."));
        if (!actor.isCoordinating() && !member.accountId().equals(actor.accountId())) {
            throw new NotYours("You can ask to be replaced yourself; for others the coordinator asks.");
        }
        requests.ask(
                Replacement.KIND,
                subject,
                asked.reason().strip(),
                new Replacement(member.accountId(), member.name(), member.role(), null, null, null, null),
                actor);
    }

    @Override
    public boolean isFor(Request request, Actor actor) {
        return !actor.isPartner();
    }

    @Override
    public Work work(Request request) {
        Replacement replacement = Replacement.of(request);
        return new Work(
                "Team change",
                "in the place of " + replacement.memberName() + ", "
                        + replacement.role().title().toLowerCase(Locale.UK));
    }

    @Override
    public List<String> holders(OpenStep step, Request request, List<String> ofRole) {
        return step.role().equals("teamMember")
                ? List.of(Replacement.of(request).requiredSuccessor())
                : ofRole;
    }

    /** As long as the steps of the first team. */
    @Override
    public Optional<DueDate> due(OpenStep step, Request request, AuditDeadlines deadlines) {
        if (step.step().equals("reviewSuccessor")) {
            return review.window(request);
        }
        String rule = step.step().equals("declareInterests") ? "declareInterests" : "appointTeam";
        return deadlines.due(request.auditId(), rule, Replacement.of(request).since(request));
    }

    /** Somebody has to be in the place when the audit begins. */
    @Override
    public Optional<DueDate> neededBy(Request request) {
        return RequestProcess.beforeAudit(audits.get(request.auditId()))
                .filter(begins -> begins.at().isAfter(Replacement.of(request).since(request)));
    }

    @Override
    public List<String> lines(Request request) {
        return List.of("In the place of " + Replacement.of(request).place() + ".");
    }

    /** A change of the team is told to the trail by the team. */
    @Override
    public String decidedAction(RequestDecision decision) {
        return "";
    }

    /** Everybody appointed but the panel of an appeal, which is another matter. */
    private List<Member> members(Subject subject) {
        return audits.members(subject.auditId()).stream()
                .filter(one -> one.role() != TeamRole.APPEAL_PANEL)
                .toList();
    }

    private static String value(Member member) {
        return member.role().name() + ":" + member.accountId();
    }
}
