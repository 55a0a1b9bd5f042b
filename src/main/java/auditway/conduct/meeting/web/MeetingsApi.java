package auditway.conduct.meeting.web;

import auditway.audit.audit.Slot;
import auditway.conduct.meeting.Attendee;
import auditway.conduct.meeting.AuditMeetings;
import auditway.conduct.meeting.AuditMeetings.View;
import auditway.conduct.meeting.Meeting;
import auditway.conduct.meeting.MeetingKind;
import auditway.platform.people.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings and agenda of an audit for programs. */
@RestController
@RequestMapping("/api/v1/audits/{auditId}/meetings")
@Tag(name = "Audits")
class MeetingsApi {

    /** A meeting that takes place; its attendees by name. */
    record Line(
            String id,
            MeetingKind kind,
            String title,
            Instant starts,
            Instant ends,
            String place,
            List<String> attendees) {}

    /** A line of the agenda; {@code section} and {@code auditor} are null for what concerns everybody. */
    record Planned(
            Instant starts,
            Instant ends,
            String what,
            @Nullable String section,
            @Nullable String auditor) {}

    /** Everything about the meetings; {@code zone} is the partner's, in which the audit is held. */
    record Answer(
            @Nullable Slot slot,
            String zone,
            boolean confirmed,
            String place,
            Map<String, String> logistics,
            String note,
            List<Line> meetings,
            List<Planned> agenda,
            List<String> next) {}

    private final AuditMeetings meetings;

    MeetingsApi(AuditMeetings meetings) {
        this.meetings = meetings;
    }

    @GetMapping
    @Operation(summary = "When and where people meet in an audit, how to get in, and its agenda")
    Answer of(@PathVariable String auditId, Actor actor) {
        View view = meetings.of(auditId, actor);
        return new Answer(
                view.slot(),
                view.audit().zone().getId(),
                view.confirmed(),
                view.audit().site(),
                view.logistics(),
                view.note(),
                view.meetings().stream().map(MeetingsApi::line).toList(),
                view.agenda().stream()
                        .map(entry -> new Planned(
                                entry.time().starts(),
                                entry.time().ends(),
                                entry.what(),
                                entry.sectionId().isEmpty() ? null : entry.sectionId(),
                                entry.auditor().isEmpty() ? null : entry.auditor()))
                        .toList(),
                view.next());
    }

    @GetMapping("/{meetingId}.ics")
    @Operation(summary = "A meeting as a calendar file")
    ResponseEntity<String> file(@PathVariable String auditId, @PathVariable String meetingId, Actor actor) {
        return ResponseEntity.ok()
                .contentType(MeetingsPage.CALENDAR)
                .body(meetings.file(meetings.meeting(auditId, meetingId, actor)));
    }

    private static Line line(Meeting meeting) {
        return new Line(
                meeting.id(),
                meeting.kind(),
                meeting.title(),
                meeting.time().starts(),
                meeting.time().ends(),
                meeting.place(),
                meeting.attendees().stream().map(Attendee::name).toList());
    }
}
