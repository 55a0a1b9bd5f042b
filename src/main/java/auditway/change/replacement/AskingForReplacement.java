package auditway.change.replacement;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.Phase;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Subject;
import auditway.change.replacement.AskingForReplacement.RequestReplacement;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A coordinator asks for anybody, a member for themself: somebody else has to take the place. */
@Component
class AskingForReplacement implements RequestKind<RequestReplacement> {

    /** Whose place it is, and why. */
    record RequestReplacement(String member, String reason) {}

    private final Replacements replacements;
    private final AuditDirectory audits;
    private final Processes processes;
    private final Trail trail;
    private final Clock clock;

    AskingForReplacement(
            Replacements replacements, AuditDirectory audits, Processes processes, Trail trail, Clock clock) {
        this.replacements = replacements;
        this.audits = audits;
        this.processes = processes;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        Phase phase = audit.phase();
        return !audit.state().isOver() && phase != null && phase.compareTo(Phase.ENGAGEMENT) > 0;
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.isCoordinating()
                || members(subject).stream().anyMatch(one -> one.accountId().equals(actor.accountId()));
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        return replacements
                .open(subject.auditId())
                .map(open -> open.memberName() + " is being replaced already; wait until that is done.");
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
        String id = replacements.nextId(subject.auditId());
        replacements.add(
                id,
                subject.auditId(),
                member.accountId(),
                member.role(),
                asked.reason().strip(),
                actor.accountId(),
                clock.instant());
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did("Replacement asked for")
                .on(subject.auditId())
                .about(member.name() + ", " + member.role().title())
                .because(asked.reason().strip()));
        processes.start("team-change", id, subject.auditId());
    }

    /** Everybody appointed but the panel of an appeal, which is another matter. */
    private List<Member> members(Subject subject) {
        return audits.members(subject.auditId()).stream()
                .filter(one -> one.role() != auditway.audit.audit.TeamRole.APPEAL_PANEL)
                .toList();
    }

    private static String value(Member member) {
        return member.role().name() + ":" + member.accountId();
    }
}
