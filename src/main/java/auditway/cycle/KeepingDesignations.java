package auditway.cycle;

import auditway.audit.request.Told;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designation.State;
import auditway.catalogue.auditee.Designation.Turn;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.programme.Editions;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes the state of designations: on the trail, told to those concerned, and told to the process that waits. */
@Component
@Transactional
class KeepingDesignations {

    private final Cycles cycles;
    private final Designations designations;
    private final Accounts accounts;
    private final Editions editions;
    private final Processes processes;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    KeepingDesignations(
            Cycles cycles,
            Designations designations,
            Accounts accounts,
            Editions editions,
            Processes processes,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cycles = cycles;
        this.designations = designations;
        this.accounts = accounts;
        this.editions = editions;
        this.processes = processes;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Suspends it until the programme manager has decided how it goes on; its dates go on meanwhile. */
    void suspend(Designation held, String reason, Actor actor) {
        turn(held, State.SUSPENDED, reason, actor);
        processes.start("suspension", held.id(), cycles.auditOf(held));
    }

    /** Takes a suspension back before anybody has decided on it. */
    void reinstate(Designation held, String reason, Actor actor) {
        settleSuspension(held.id());
        lift(held, reason, actor);
    }

    /** Revokes or withdraws it, suspended or not. */
    void end(Designation held, State end, String reason, Actor actor) {
        settleSuspension(held.id());
        finish(held, end, reason, actor);
    }

    /** Its suspension is over and the partner may carry it again. */
    void lift(Designation held, String reason, Actor actor) {
        turn(held, held.renewedBy() == null ? State.ACTIVE : State.RENEWAL_DUE, reason, actor);
    }

    /** Its cycle is over. */
    void finish(Designation held, State end, String reason, Actor actor) {
        turn(held, end, reason, actor);
        processes.tell("DesignationEnded", held.id());
    }

    /** It was not renewed in time. */
    void expire(Designation held) {
        settleSuspension(held.id());
        turn(held, State.EXPIRED, "Its last day was " + held.expires() + ".", Actor.SYSTEM);
    }

    /** The one who was to decide on its suspension need not any more. */
    void settleSuspension(String designationId) {
        processes.tell("SuspensionSettled", designationId);
    }

    private void turn(Designation held, State state, String reason, Actor actor) {
        designations.turn(held, state, new Turn(clock.instant(), reason));
        record(held, "Designation " + word(state), reason, actor, held.state(), state);
        boolean back = state == State.ACTIVE || state == State.RENEWAL_DUE;
        tell(
                held,
                (back ? "Designation reinstated: " : "Designation " + word(state) + ": ") + programme(held),
                List.of(
                        "The designation of %s was %s and is now %s."
                                .formatted(cycles.partner(held).name(), word(held.state()), word(state)),
                        reason),
                actor);
    }

    void record(Designation held, String action, String reason, Actor actor, State before, State after) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(cycles.auditOf(held))
                .about(held.id())
                .because(reason)
                .changed(before.title(), after.title()));
    }

    /** Tells the partner's leads and those who look after the programme, the one who did it excepted. */
    void tell(Designation held, String heading, List<String> sentences, Actor actor) {
        Set<String> concerned = new LinkedHashSet<>();
        accounts.withRole(Role.COORDINATOR, Role.PROGRAMME_MANAGER).forEach(account -> concerned.add(account.id()));
        accounts.leadsOf(held.organisationId()).stream().map(Account::id).forEach(concerned::add);
        concerned.remove(actor.accountId());
        events.publishEvent(new Told(
                cycles.auditOf(held),
                "designation:" + held.id() + ":" + clock.instant().toEpochMilli(),
                concerned,
                heading,
                sentences,
                "/partners/" + held.organisationId()));
    }

    /** What the programme is called. */
    String programme(Designation held) {
        return editions.published().stream()
                .map(edition -> edition.programme())
                .filter(programme -> programme.id().equals(held.programmeId()))
                .map(programme -> programme.shortName())
                .findFirst()
                .orElse(held.programmeId());
    }

    private static String word(State state) {
        return state.title().toLowerCase(Locale.ROOT);
    }
}
