package auditway.conduct.meeting.web;

import auditway.conduct.meeting.CalendarAddresses;
import auditway.conduct.meeting.PersonalCalendar;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What calendars read, without a session: the secret in the address is all there is. */
@RestController
@Hidden
class CalendarFeed {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final CalendarAddresses addresses;
    private final PersonalCalendar calendar;

    CalendarFeed(CalendarAddresses addresses, PersonalCalendar calendar) {
        this.addresses = addresses;
        this.calendar = calendar;
    }

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret) {
        return addresses
                .owner(secret)
                .map(owner -> ResponseEntity.ok()
                        .contentType(CALENDAR)
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .header("Referrer-Policy", "no-referrer")
                        .header("X-Robots-Tag", "noindex")
                        .body(calendar.of(owner)))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .build());
    }
}
