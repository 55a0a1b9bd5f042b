package auditway.conduct.meeting;

import auditway.platform.calendar.PlaceZones;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.TzId;

/**
 * A time zone as calendars read it (RFC 5545, 3.6.5): the rules in force from a year before a moment to a year after another,
 * since programs stumble over a century of former rules. Moments of a zone that is no place, or unknown to the library, are written in UTC.
 */
final class VenueZone {

    private static final Duration YEAR = Duration.ofDays(366);
    private static final Duration STEP = Duration.ofDays(14);

    private final ZoneId zone;
    private final Optional<VTimeZone> described;

    private VenueZone(ZoneId zone, Optional<VTimeZone> described) {
        this.zone = zone;
        this.described = described;
    }

    static VenueZone of(ZoneId zone, Instant from, Instant until) {
        TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
        boolean place = PlaceZones.read(zone.getId()).isPresent();
        TimeZone known = place ? zones.getTimeZone(zone.getId()) : null;
        return known == null
                ? new VenueZone(ZoneOffset.UTC, Optional.empty())
                : new VenueZone(zone, Optional.of(inForce(known.getVTimeZone(), zone, from, until)));
    }

    private static VTimeZone inForce(VTimeZone whole, ZoneId zone, Instant from, Instant until) {
        Set<Observance> rules = new LinkedHashSet<>();
        for (Instant at = from.minus(YEAR); at.isBefore(until.plus(YEAR)); at = at.plus(STEP)) {
            Observance rule = whole.getApplicableObservance(at.atZone(zone).toOffsetDateTime());
            if (rule != null) {
                rules.add(rule);
            }
        }
        return new VTimeZone(
                new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(List.copyOf(rules)));
    }

    /** Absent for UTC, which needs no description. */
    Optional<VTimeZone> described() {
        return described;
    }

    /** A moment on this zone's clock. */
    Temporal at(Instant moment) {
        return described.isPresent() ? ZonedDateTime.ofInstant(moment, zone) : moment;
    }
}
