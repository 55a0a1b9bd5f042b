package auditway.conduct.meeting;

import auditway.audit.audit.AuditDirectory;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Account;
import auditway.platform.web.BaseUrl;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person's calendar reads: the meetings they are expected at, and until when their open work is due. */
@Component
public class PersonalCalendar {

    private static final Logger LOG = LoggerFactory.getLogger(PersonalCalendar.class);

    /** How far back meetings are kept in the calendar. */
    private static final Duration BACK = Duration.ofDays(90);

    /** How much room a due date takes in a day. */
    private static final Duration DUE = Duration.ofMinutes(30);

    private final MeetingStore meetings;
    private final MeetingWords words;
    private final Inbox inbox;
    private final AuditDirectory audits;
    private final Clock clock;
    private final BaseUrl baseUrl;

    /** A due date of a person's work. */
    private record Due(WorkItem item, Instant at, ZoneId zone) {}

    PersonalCalendar(
            MeetingStore meetings,
            MeetingWords words,
            Inbox inbox,
            AuditDirectory audits,
            Clock clock,
            BaseUrl baseUrl) {
        this.meetings = meetings;
        this.words = words;
        this.inbox = inbox;
        this.audits = audits;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** As iCalendar; times stand in the zone of the partner they belong to. */
    @Transactional(readOnly = true)
    public String of(Account reader) {
        List<Meeting> met = meetings.ahead(reader.id(), clock.instant().minus(BACK));
        List<Due> due = due(reader);
        Map<ZoneId, VenueZone> zones = zones(met, due);
        Calendar calendar = Invitations.calendar();
        calendar.add(new XProperty("X-WR-CALNAME", "Auditway"));
        calendar.add(new XProperty("X-PUBLISHED-TTL", "PT1H"));
        zones.values().forEach(zone -> zone.described().ifPresent(calendar::add));
        met.forEach(meeting -> add(
                calendar,
                meeting.id(),
                () -> Invitations.event(meeting, zone(zones, meeting.zone()), words.details(meeting))));
        due.forEach(each -> add(calendar, each.item().id(), () -> event(each, zone(zones, each.zone()))));
        return Invitations.text(calendar);
    }

    /** One entry that cannot be written is left out and logged; the others stay. */
    private static void add(Calendar calendar, String id, Supplier<VEvent> entry) {
        try {
            VEvent event = entry.get();
            if (!event.toString().isEmpty()) {
                calendar.add(event);
            }
        } catch (RuntimeException e) {
            LOG.warn("The entry {} is left out of a calendar.", id, e);
        }
    }

    private List<Due> due(Account reader) {
        List<Due> due = new ArrayList<>();
        for (WorkItem item : inbox.mine(reader.actor(), "")) {
            Instant at = item.dueAt();
            if (at != null && !item.isHeld()) {
                due.add(new Due(item, at, audits.get(item.auditId()).zone()));
            }
        }
        return due;
    }

    private static Map<ZoneId, VenueZone> zones(List<Meeting> met, List<Due> due) {
        Map<ZoneId, List<Instant>> moments = new HashMap<>();
        met.forEach(meeting -> moments.computeIfAbsent(meeting.zone(), zone -> new ArrayList<>())
                .add(meeting.time().starts()));
        due.forEach(each ->
                moments.computeIfAbsent(each.zone(), zone -> new ArrayList<>()).add(each.at()));
        Map<ZoneId, VenueZone> zones = new HashMap<>();
        moments.forEach((zone, all) -> {
            all.sort(Comparator.naturalOrder());
            zones.put(zone, VenueZone.of(zone, all.get(0), all.get(all.size() - 1)));
        });
        return zones;
    }

    private static VenueZone zone(Map<ZoneId, VenueZone> zones, ZoneId zone) {
        return java.util.Objects.requireNonNull(zones.get(zone));
    }

    private VEvent event(Due due, VenueZone zone) {
        WorkItem item = due.item();
        VEvent event = new VEvent(false);
        event.add(new Uid(item.id() + "@" + baseUrl.host()));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(zone.at(due.at().minus(DUE))));
        event.add(new DtEnd<>(zone.at(due.at())));
        event.add(new Summary(CalendarText.line("Due: " + item.name() + ", " + item.partner())));
        event.add(new Description(CalendarText.lines(String.join(
                "\n",
                java.util.stream.Stream.of(
                                item.auditId() + (item.reference().isEmpty() ? "" : ", " + item.reference()),
                                item.detail(),
                                item.why())
                        .filter(line -> !line.isEmpty())
                        .toList()))));
        event.add(new Url(URI.create(baseUrl.of(item.path()))));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }
}
