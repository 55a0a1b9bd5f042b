package auditway.conduct.assessment;

import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes verdicts back for other rooms, so that their controls are assessed again; the person asking has checked who may. */
@Service
@Transactional
public class Reassessing {

    private final AssessmentRows rows;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reassessing(AssessmentRows rows, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * The control has no verdict any more, which the gap report waits for (rule 4).
     *
     * @param why stays with the team
     * @throws Conflict if it was assessed in between
     */
    public void again(String auditId, String controlId, String why, Actor actor) {
        Assessment before = rows.find(auditId, controlId)
                .orElseThrow(() -> new NotFound(
                        "Control " + controlId + " has no verdict to look at again; choose one from the list."));
        NewVerdict none = new NewVerdict(Verdict.NOT_ASSESSED, Set.of(), "", why);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Assessment next = Assessments.recorded(auditId, controlId, none, false, false, actor, now, Optional.of(before));
        if (!rows.save(next)) {
            throw new Conflict("Control " + controlId + " was assessed in between; look at the list again.");
        }
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did("Verdict taken back")
                .on(auditId)
                .about("Control " + controlId)
                .because(why)
                .changed(before.verdict().title(), next.verdict().title()));
        events.publishEvent(new VerdictGiven(auditId, controlId, before.counted(), next.counted(), actor));
    }
}
