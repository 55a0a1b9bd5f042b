package auditway.insight.foresight;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.insight.foresight.Foretold.Kind;
import auditway.insight.notification.ComingDigests;
import auditway.insight.notification.Mails;
import auditway.platform.calendar.SettableClock;
import auditway.platform.inbox.Reminding;
import auditway.platform.inbox.WorkAhead;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Busy;
import auditway.platform.refusal.NotYours;
import auditway.platform.refusal.Refusal;
import auditway.platform.workflow.Timers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Foretells the course of audits: plays it ahead in the sandbox with the real diagrams, and takes it all back. */
@Service
public class Foresight {

    private static final int AT_MOST = 5;
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(1);
    private static final Duration HORIZON = Duration.ofDays(3 * 366L);
    private static final int TURNS = 2000;

    private final Semaphore one = new Semaphore(1, true);
    private final Semaphore waiting = new Semaphore(AT_MOST);
    private final Sandbox sandbox;
    private final AuditDirectory audits;
    private final Timers timers;
    private final WorkAhead work;
    private final LastDay lastDay;
    private final Stranger stranger;
    private final Reminding reminding;
    private final ComingDigests digests;
    private final Mails mails;
    private final MailEar ear;
    private final Clock clock;

    Foresight(
            Sandbox sandbox,
            AuditDirectory audits,
            Timers timers,
            WorkAhead work,
            LastDay lastDay,
            Stranger stranger,
            Reminding reminding,
            ComingDigests digests,
            Mails mails,
            MailEar ear,
            Clock clock) {
        this.sandbox = sandbox;
        this.audits = audits;
        this.timers = timers;
        this.work = work;
        this.lastDay = lastDay;
        this.stranger = stranger;
        this.reminding = reminding;
        this.digests = digests;
        this.mails = mails;
        this.ear = ear;
        this.clock = clock;
    }

    /** Whether this person may look ahead: coordinators, who watch the deadlines of everybody. */
    public static boolean mayLook(Actor actor) {
        return actor.isCoordinating();
    }

    /**
     * Every mail and every deadline of an audit still to come.
     *
     * @throws auditway.platform.refusal.NotFound if the audit is not for this actor to know
     * @throws NotYours if others look ahead
     */
    public Course of(String auditId, Acting acting, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        demandMayLook(actor);
        Instant now = clock.instant();
        Rehearsal rehearsal = new Rehearsal(auditId, acting, now);
        if (audit.state().isOver()) {
            return rehearsal.course(audit.state());
        }
        return alone(() -> sandbox.play(now, time -> played(rehearsal, time, actor)));
    }

    /**
     * The same for an audit that is requested today, or on the edition's first day, by a partner that does not exist: what an
     * edition would ask of everybody.
     *
     * @throws auditway.platform.refusal.NotFound if there is no such edition
     * @throws NotYours if others look ahead
     */
    public Course ofEdition(String editionId, Acting acting, Actor actor) {
        demandMayLook(actor);
        Instant from = stranger.firstMoment(editionId);
        return alone(() -> sandbox.play(from, time -> {
            String auditId = stranger.requests(editionId, actor);
            return played(new Rehearsal(auditId, acting, from), time, actor);
        }));
    }

    /** One after the other, because what is played touches the same rows until it is taken back; a few wait for their turn. */
    private Course alone(Supplier<Course> play) {
        if (!waiting.tryAcquire()) {
            throw new Busy("Several forecasts wait to be computed just now; ask again in a few seconds.");
        }
        try {
            one.acquireUninterruptibly();
            try {
                return play.get();
            } finally {
                one.release();
            }
        } finally {
            waiting.release();
        }
    }

    private Course played(Rehearsal rehearsal, SettableClock.Imagined time, Actor actor) {
        ear.listen();
        try {
            play(rehearsal, time, actor);
            return rehearsal.course(audits.get(rehearsal.auditId()).state());
        } finally {
            ear.stop();
        }
    }

    private static void demandMayLook(Actor actor) {
        if (!mayLook(actor)) {
            throw new NotYours("Only coordinators look ahead; ask one of them.");
        }
    }

    /** Something that happens at a moment of the play. */
    private record Turn(Instant at, Runnable happening) {}

    private void play(Rehearsal rehearsal, SettableClock.Imagined time, Actor actor) {
        for (int turns = 0; turns < TURNS; turns++) {
            runningWork(rehearsal).forEach(rehearsal::expect);
            Optional<Turn> next = turns(rehearsal).min(Comparator.comparing(Turn::at));
            if (next.isEmpty() || next.get().at().isAfter(rehearsal.from().plus(HORIZON))) {
                return;
            }
            rehearsal.goTo(next.get().at());
            time.goTo(rehearsal.now());
            try {
                next.get().happening().run();
            } catch (Refusal refused) {
                rehearsal.breakOff(Objects.requireNonNullElse(refused.getMessage(), "The next step was refused."));
                return;
            }
            ear.news().stream()
                    .map(id -> mails.get(id, actor))
                    .filter(mail -> rehearsal.concerns(mail.auditId()))
                    .forEach(mail -> rehearsal.tell(Kind.MAIL, mail.subject(), mail.toName(), ""));
        }
    }

    private Stream<Turn> turns(Rehearsal rehearsal) {
        Stream<Turn> limits = timers.of(rehearsal.auditId()).stream()
                .map(timer -> new Turn(timer.at(), () -> pass(timer, rehearsal)));
        Stream<Turn> told = Stream.of(
                        reminding
                                .next(rehearsal.auditId())
                                .map(at -> new Turn(at, () -> reminding.send(rehearsal.auditId()))),
                        digests.next(rehearsal.auditId())
                                .map(at -> new Turn(at, () -> digests.send(rehearsal.auditId()))))
                .flatMap(Optional::stream);
        Stream<Turn> happening = Stream.concat(limits, told);
        return rehearsal.acting() == Acting.NOBODY
                ? happening
                : Stream.concat(
                        happening,
                        runningWork(rehearsal).filter(lastDay::isPossible).map(item -> done(item, rehearsal)));
    }

    /** Open work whose clock runs; an audit on hold has none but its resumption. */
    private Stream<WorkItem> runningWork(Rehearsal rehearsal) {
        return work.open(rehearsal.auditId()).stream().filter(item -> !item.isHeld());
    }

    private void pass(Timers.Pending timer, Rehearsal rehearsal) {
        rehearsal.tell(Kind.LIMIT, rehearsal.named(timer), "", "");
        timers.pass(timer);
    }

    /** Done a minute before its time is over, or at once where it has none or it is over. */
    private Turn done(WorkItem item, Rehearsal rehearsal) {
        Instant at = Optional.ofNullable(item.dueAt())
                .map(due -> due.minus(BEFORE_THE_END))
                .filter(due -> due.isAfter(rehearsal.now()))
                .orElse(rehearsal.now());
        return new Turn(at, () -> {
            if (item.dueAt() == null) {
                rehearsal.tell(Kind.DONE, item.name(), item.waitsOn(), "");
            }
            lastDay.complete(item);
        });
    }
}
