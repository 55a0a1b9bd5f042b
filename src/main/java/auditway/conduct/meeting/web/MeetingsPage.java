package auditway.conduct.meeting.web;

import auditway.audit.audit.Slot;
import auditway.audit.audit.Wording;
import auditway.conduct.meeting.Attendee;
import auditway.conduct.meeting.AuditMeetings;
import auditway.conduct.meeting.AuditMeetings.Entry;
import auditway.conduct.meeting.AuditMeetings.View;
import auditway.conduct.meeting.Meeting;
import auditway.platform.people.Actor;
import auditway.platform.web.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Meetings and agenda of an audit, for everybody who may see it. */
@Controller
class MeetingsPage {

    static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * A meeting as the page shows it.
     *
     * @param yours when it is on the reader's clock, empty where that shows the same
     */
    record Row(String title, String when, String yours, String place, boolean link, String attendees, String file) {}

    /** A line of the agenda as the page shows it. */
    record Line(String time, String what, String auditor) {}

    private final AuditMeetings meetings;
    private final Dates dates;

    MeetingsPage(AuditMeetings meetings, Dates dates) {
        this.meetings = meetings;
        this.dates = dates;
    }

    @GetMapping("/audits/{auditId}/meetings")
    String show(@PathVariable String auditId, Actor actor, Model model) {
        View view = meetings.of(auditId, actor);
        ZoneId zone = view.audit().zone();
        Slot slot = view.slot();
        model.addAttribute("view", view);
        model.addAttribute("zone", zone.getId());
        model.addAttribute("slot", slot == null ? "" : Wording.slot(slot, zone));
        model.addAttribute("yours", slot == null ? "" : yours(slot.starts(), zone));
        model.addAttribute("placeIsLink", isLink(view.audit().site()));
        model.addAttribute("rows", view.meetings().stream().map(one -> row(one)).toList());
        Map<String, List<Line>> days = view.agenda().stream()
                .collect(Collectors.groupingBy(
                        entry -> Wording.day(LocalDate.ofInstant(entry.time().starts(), zone)),
                        LinkedHashMap::new,
                        Collectors.mapping(entry -> line(entry, zone), Collectors.toList())));
        model.addAttribute("days", days);
        return "meeting/meetings";
    }

    /** The meeting for one's own calendar. */
    @GetMapping("/audits/{auditId}/meetings/{meetingId}.ics")
    ResponseEntity<String> file(@PathVariable String auditId, @PathVariable String meetingId, Actor actor) {
        Meeting meeting = meetings.meeting(auditId, meetingId, actor);
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .header("Content-Disposition", "attachment; filename=\"" + meeting.id() + ".ics\"")
                .body(meetings.file(meeting));
    }

    private Row row(Meeting meeting) {
        String who = meeting.attendees().stream().map(Attendee::name).collect(Collectors.joining(", "));
        return new Row(
                meeting.title(),
                Wording.slot(meeting.time(), meeting.zone()),
                yours(meeting.time().starts(), meeting.zone()),
                meeting.place(),
                isLink(meeting.place()),
                who,
                "/audits/" + meeting.auditId() + "/meetings/" + meeting.id() + ".ics");
    }

    private static Line line(Entry entry, ZoneId zone) {
        Slot time = entry.time();
        return new Line(
                TIME.format(time.starts().atZone(zone)) + " to "
                        + TIME.format(time.ends().atZone(zone)),
                entry.what(),
                entry.auditor());
    }

    private String yours(Instant starts, ZoneId zone) {
        boolean same =
                zone.getRules().getOffset(starts).equals(dates.zone().getRules().getOffset(starts));
        return same ? "" : "begins " + dates.moment(starts) + " in " + dates.place();
    }

    private static boolean isLink(String place) {
        return place.matches("https?://\\S+");
    }
}
