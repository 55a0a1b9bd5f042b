package auditway.conduct.meeting;

import auditway.audit.audit.Agenda;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.Slot;
import auditway.catalogue.programme.Section;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody concerned may know about the meetings of an audit: when and where, how to get in, and the agenda. */
@Service
@Transactional(readOnly = true)
public class AuditMeetings {

    /**
     * A line of the agenda by time.
     *
     * @param what the section with its title, a meeting or a break
     * @param auditor empty for what concerns everybody
     */
    public record Entry(Slot time, String what, String sectionId, String auditor) {}

    /**
     * Everything at once.
     *
     * @param slot the agreed hours, null before they are agreed
     * @param confirmed whether the schedule was announced, so that invitations are out
     * @param meetings those that take place, by their begin
     * @param logistics label and text of what was confirmed about getting in
     * @param note what the coordinator wrote to the partner with the slots
     * @param agenda by time, empty until it is published for these hours
     * @param next what is still to come, and who does it
     */
    public record View(
            AuditSummary audit,
            @Nullable Slot slot,
            boolean confirmed,
            List<Meeting> meetings,
            Map<String, String> logistics,
            String note,
            List<Entry> agenda,
            List<String> next) {}

    private final AuditDirectory audits;
    private final MeetingStore store;
    private final MeetingWords words;
    private final Criteria criteria;
    private final OpenMeetingSteps coming;

    AuditMeetings(
            AuditDirectory audits, MeetingStore store, MeetingWords words, Criteria criteria, OpenMeetingSteps coming) {
        this.audits = audits;
        this.store = store;
        this.words = words;
        this.criteria = criteria;
        this.coming = coming;
    }

    /** @throws NotFound if the audit is not for them to know */
    public View of(String auditId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        List<Meeting> meetings = store.of(auditId).stream()
                .filter(meeting -> !meeting.cancelled())
                .toList();
        Slot slot = audit.slot();
        Agenda agenda = audits.agenda(auditId);
        boolean planned = slot != null && agenda.fits(slot);
        return new View(
                audit,
                slot,
                slot != null
                        && audits.milestone(auditId, Milestone.AUDIT)
                                .filter(slot.starts()::equals)
                                .isPresent(),
                meetings,
                slot == null ? Map.of() : words.logistics(auditId),
                audits.latestAnswer(auditId, "propose-slots", "note"),
                planned ? entries(audit, agenda, meetings) : List.of(),
                coming.of(audit, planned, agenda));
    }

    /**
     * One meeting of an audit.
     *
     * @throws NotFound if there is none, or the audit is not for them to know
     */
    public Meeting meeting(String auditId, String meetingId, Actor actor) {
        return of(auditId, actor).meetings().stream()
                .filter(meeting -> meeting.id().equals(meetingId))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no such meeting; look at the meetings of the audit."));
    }

    /** A meeting as a file that calendars take. */
    public String file(Meeting meeting) {
        return MeetingFile.of(meeting, words.details(meeting));
    }

    private List<Entry> entries(AuditSummary audit, Agenda agenda, List<Meeting> meetings) {
        Map<String, String> titles = criteria.of(audit).sections().stream()
                .collect(Collectors.toMap(Section::id, section -> section.id() + " " + section.title()));
        List<Entry> entries = new ArrayList<>();
        agenda.lines()
                .forEach(line -> entries.add(new Entry(
                        line.time(),
                        titles.getOrDefault(line.sectionId(), line.sectionId()),
                        line.sectionId(),
                        line.auditor())));
        agenda.breaks().forEach(pause -> entries.add(new Entry(pause.time(), "Break", "", "")));
        meetings.stream()
                .filter(meeting -> meeting.kind() == MeetingKind.OPENING || meeting.kind() == MeetingKind.CLOSING)
                .forEach(meeting ->
                        entries.add(new Entry(meeting.time(), meeting.kind().title(), "", "")));
        entries.sort(
                Comparator.comparing((Entry entry) -> entry.time().starts()).thenComparing(Entry::auditor));
        return entries;
    }
}
