package auditway.insight.overview;

import auditway.audit.audit.AuditDirectory;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.BrokenLink;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailWatch;
import auditway.platform.trail.Verified;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The trail of the installation, such as accounts and the roster, and whether it or the trail of an audit is what was written (rule 27). */
@Component
public class WholeTrail {

    private final Trail trail;
    private final TrailWatch watch;
    private final AuditDirectory audits;

    WholeTrail(Trail trail, TrailWatch watch, AuditDirectory audits) {
        this.trail = trail;
        this.watch = watch;
        this.audits = audits;
    }

    /** Programme managers and administrators read it. */
    public static boolean mayRead(Actor actor) {
        return actor.is(Role.PROGRAMME_MANAGER) || actor.is(Role.ADMINISTRATOR);
    }

    /**
     * Newest first, older than the entry with the given number.
     *
     * @throws NotYours unless the actor may read it
     */
    @Transactional(readOnly = true)
    public TimelinePage before(int number, int limit, Actor actor) {
        demandReader(actor);
        return TimelinePage.of(
                trail.before(null, number, limit + 1).stream()
                        .map(TimelineEntry::whole)
                        .toList(),
                limit);
    }

    /**
     * What the last look at all chains found; empty before the first has ended.
     *
     * @throws NotYours unless the actor may read the trail
     */
    public Optional<Verified> verified(Actor actor) {
        demandReader(actor);
        return watch.last();
    }

    /** Whether all chains are being looked at just now. */
    public boolean isBeingVerified() {
        return watch.isRunning();
    }

    /**
     * Begins to look at all chains, which takes its time and is not waited for.
     *
     * @throws NotYours unless the actor may read the trail
     */
    public void verify(Actor actor) {
        demandReader(actor);
        watch.begin();
    }

    /**
     * The first link of an audit's trail that does not hold, empty where all do.
     *
     * @throws NotYours unless the actor reads the whole of it
     */
    @Transactional(readOnly = true)
    public Optional<BrokenLink> verify(String auditId, Actor actor) {
        audits.visible(auditId, actor);
        if (actor.isPartner()) {
            throw new NotYours("The programme's people verify the trail; ask the coordinator.");
        }
        return trail.verify(auditId);
    }

    private static void demandReader(Actor actor) {
        if (!mayRead(actor)) {
            throw new NotYours(
                    "The trail of the installation is read by programme managers and administrators; ask one of them.");
        }
    }
}
