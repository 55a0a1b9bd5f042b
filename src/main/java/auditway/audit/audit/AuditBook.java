package auditway.audit.audit;

import auditway.platform.people.Actor;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.BriefingChanged;
import auditway.platform.workflow.ProcessEnded;
import auditway.platform.workflow.ProcessStarted;
import auditway.platform.workflow.StepEnded;
import auditway.platform.workflow.StepOpened;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes audits, keeps them in step with their processes, and writes both on the trail. */
@Component
@Transactional
class AuditBook implements AuditProgress, Appointing, AuditSchedule {

    private final Audits audits;
    private final AuditDetailRows tables;
    private final Agendas agendas;
    private final GuestAccess guests;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AuditBook(
            Audits audits,
            AuditDetailRows tables,
            Agendas agendas,
            GuestAccess guests,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.audits = audits;
        this.tables = tables;
        this.agendas = agendas;
        this.guests = guests;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Changes an audit and says on the trail who did it, what and why. */
    void change(String auditId, Actor actor, String action, String reason, Consumer<Audit> change) {
        Audit audit = audits.get(auditId);
        AuditState before = audit.state();
        change.accept(audit);
        audits.save(audit);
        if (audit.state().isOver() && !before.isOver()) {
            guests.end(auditId, clock.instant());
        }
        TrailEntry entry = TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(auditId)
                .because(reason.isBlank() ? null : reason);
        trail.record(
                before == audit.state()
                        ? entry
                        : entry.changed(before.title(), audit.state().title()));
        events.publishEvent(new BriefingChanged(auditId));
    }

    @Override
    public void record(String auditId, Actor actor, String action, String reason) {
        change(auditId, actor, action, reason, audit -> {});
    }

    @Override
    public void succeed(String auditId, Member member, String successor) {
        tables.succeed(auditId, member, successor);
        agendas.handOver(auditId, member.accountId(), successor);
    }

    @Override
    public void reached(String auditId, Milestone milestone, Instant at) {
        tables.reached(auditId, milestone, at);
        touch(auditId);
        events.publishEvent(new BriefingChanged(auditId));
    }

    @Override
    public void proposeTeam(String auditId, Map<TeamRole, List<String>> team, Actor actor) {
        tables.appoint(auditId, team);
        change(auditId, actor, "Team appointed", "", Audit::proposeTeam);
    }

    @Override
    public void acceptTeam(String auditId, String reason, Actor actor) {
        change(auditId, actor, "Team accepted", reason, Audit::acceptTeam);
    }

    @Override
    public void objectToTeam(String auditId, String reason, Actor actor) {
        change(auditId, actor, "Team objected to", reason, Audit::objectToTeam);
    }

    @Override
    public void appoint(String auditId, TeamRole role, List<String> accountIds) {
        tables.appoint(auditId, role, accountIds);
        events.publishEvent(new BriefingChanged(auditId));
    }

    @Override
    public void slotsProposed(String auditId, boolean remote, String site, String note, Actor actor) {
        change(auditId, actor, "Slots proposed", note, audit -> {
            audit.schedule(null);
            audit.place(remote, site);
        });
    }

    @Override
    public void slotChosen(String auditId, Slot slot, Actor actor) {
        change(auditId, actor, "Slot chosen", "", audit -> audit.schedule(slot));
    }

    @Override
    public void slotGivenUp(String auditId, Actor actor) {
        change(auditId, actor, "Slot given up", "", audit -> audit.schedule(null));
    }

    @Override
    public void plan(String auditId, Agenda agenda, Actor actor) {
        agendas.replace(auditId, agenda);
        change(auditId, actor, "Audit planned", "", audit -> {});
    }

    @Override
    public void reviewApproved(String auditId) {
        Audit audit = audits.get(auditId);
        audit.approveReview();
        audits.save(audit);
    }

    @Override
    public void touch(String auditId) {
        audits.save(audits.get(auditId));
    }

    @EventListener
    void on(ProcessStarted started) {
        Phase.ofProcess(started.process()).ifPresent(phase -> {
            Audit audit = audits.get(started.auditId());
            AuditState before = audit.state();
            audit.enter(phase);
            audits.save(audit);
            tables.entered(audit.id(), phase, clock.instant());
            trail.record(TrailEntry.by(Actor.SYSTEM.accountId(), Actor.SYSTEM.name(), Actor.SYSTEM.title())
                    .did("Phase entered: " + phase.title())
                    .on(audit.id())
                    .changed(before.title(), audit.state().title()));
        });
    }

    @EventListener
    void on(ProcessEnded ended) {
        Phase.ofProcess(ended.process()).ifPresent(phase -> tables.left(ended.auditId(), phase, clock.instant()));
    }

    @EventListener
    void on(StepOpened opened) {
        tables.stepOpened(opened.step().auditId(), opened.step().step(), clock.instant());
    }

    @EventListener
    void on(StepEnded ended) {
        tables.stepEnded(ended.step().auditId(), ended.step().step());
    }
}
