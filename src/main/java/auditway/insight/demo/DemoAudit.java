package auditway.insight.demo;

import auditway.catalogue.programme.Edition;
import auditway.platform.people.Actor;
import java.time.Instant;

/** One audit on the inbox: its planned, who takes part, and the reference it got. */
final class DemoAudit {

    final DemoScript.Planned planned;
    final Edition edition;
    final Timetable times;
    final Actor coordinator;
    final Actor manager;
    final Actor lead;
    final Actor second;
    final Actor reviewer;
    final Actor decider;
    final Actor partner;
    final Actor contributor;
    private String id = "";

    DemoAudit(DemoScript.Planned planned, Edition edition, Timetable times, DemoAccounts people) {
        this.planned = planned;
        this.edition = edition;
        this.times = times;
        coordinator = people.byEmail("m.lindqvist@programme.example");
        manager = people.byEmail("h.okafor@programme.example");
        reviewer = people.byEmail("t.zielinski@programme.example");
        decider = people.byEmail("i.solberg@programme.example");
        lead = people.lead(planned);
        second = people.second(planned);
        partner = people.partner(planned);
        contributor = people.contributor(planned);
    }

    /** Whether the audit goes on that far, and that moment has passed. */
    boolean tells(DemoAction action, Instant now) {
        return action.compareTo(planned.until()) <= 0 && times.of(action).isBefore(now);
    }

    void named(String reference) {
        id = reference;
    }

    String id() {
        return id;
    }

    /** Who audits a section: the second auditor takes what is technical. */
    Actor auditorOf(String sectionId) {
        return switch (sectionId) {
            case "3", "7", "8", "9" -> second;
            default -> lead;
        };
    }

    /** The other of the two. */
    Actor otherThan(Actor auditor) {
        return auditor.equals(lead) ? second : lead;
    }
}
