package auditway.cycle;

import auditway.audit.audit.FollowingAudits;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designation.State;
import auditway.catalogue.auditee.Designation.Turn;
import auditway.catalogue.auditee.Designations;
import auditway.followup.decision.DesignationAwarded;
import auditway.platform.people.Actor;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets cycles going, opens the full audit that renews a designation, and lets one that was not renewed expire. */
@Component
@Transactional
public class RenewingDesignations {

    private final Cycles cycles;
    private final KeepingDesignations keeping;
    private final Designations designations;
    private final FollowingAudits following;
    private final Processes processes;
    private final Clock clock;

    RenewingDesignations(
            Cycles cycles,
            KeepingDesignations keeping,
            Designations designations,
            FollowingAudits following,
            Processes processes,
            Clock clock) {
        this.cycles = cycles;
        this.keeping = keeping;
        this.designations = designations;
        this.following = following;
        this.processes = processes;
        this.clock = clock;
    }

    /** A cycle begins; the one before, if it still runs, is over. */
    @EventListener
    void on(DesignationAwarded awarded) {
        String id = awarded.organisationId() + ":" + awarded.programmeId();
        keeping.settleSuspension(id);
        processes.tell("DesignationEnded", id);
        processes.start("designation", id, awarded.auditId());
    }

    /** Opens the next full audit ahead of the day the cycle ends; where no edition can be used, people are told. */
    public void openFullAudit(String designationId) {
        Designation held = cycles.get(designationId);
        String reason = "The designation ends on %s; the next full audit counts from %s."
                .formatted(held.expires(), held.countsFrom());
        Optional<String> opened = following.renew(cycles.auditOf(held), held.programmeId(), held.expires(), reason);
        designations.renewBy(held, opened.orElse(""));
        State now = held.state() == State.ACTIVE ? State.RENEWAL_DUE : held.state();
        if (now != held.state()) {
            designations.turn(held, now, new Turn(clock.instant(), reason));
        }
        keeping.record(held, "Renewal due", opened.orElse("No edition can be used"), Actor.SYSTEM, held.state(), now);
        keeping.tell(
                held,
                "Renewal due: " + keeping.programme(held),
                List.of(
                        reason,
                        opened.map(audit -> "Audit " + audit + " is open for it.")
                                .orElse(
                                        "No edition of the programme can be used today; publish one and request the audit.")),
                Actor.SYSTEM);
    }

    /** The designation was not renewed in time. */
    public void expire(String designationId) {
        keeping.expire(cycles.get(designationId));
    }
}
