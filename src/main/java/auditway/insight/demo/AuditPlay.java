package auditway.insight.demo;

import auditway.catalogue.programme.Edition;
import auditway.platform.people.Actor;
import java.time.Instant;

/** One audit on the stage: its story, who takes part, and the reference it got. */
final class AuditPlay {

    final Script.Story story;
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

    AuditPlay(Script.Story story, Edition edition, Timetable times, Cast cast) {
        this.story = story;
        this.edition = edition;
        this.times = times;
        coordinator = cast.byEmail("m.lindqvist@programme.example");
        manager = cast.byEmail("h.okafor@programme.example");
        reviewer = cast.byEmail("t.zielinski@programme.example");
        decider = cast.byEmail("i.solberg@programme.example");
        lead = cast.lead(story);
        second = cast.second(story);
        partner = cast.partner(story);
        contributor = cast.contributor(story);
    }

    /** Whether the story goes on that far, and that moment has passed. */
    boolean tells(Deed action, Instant now) {
        return action.compareTo(story.until()) <= 0 && times.of(action).isBefore(now);
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
