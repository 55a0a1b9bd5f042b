package auditway.conduct.meeting.web;

import auditway.conduct.meeting.CalendarAddresses;
import auditway.platform.people.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The calendar address of the one who asks. */
@RestController
@RequestMapping("/api/v1/me/calendar")
@Tag(name = "Account")
class CalendarApi {

    private final CalendarAddresses addresses;

    CalendarApi(CalendarAddresses addresses) {
        this.addresses = addresses;
    }

    /**
     * The address as far as it may be told.
     *
     * @param address only in the answer that made it
     */
    record Address(@Nullable Instant madeAt, @Nullable String address) {}

    @GetMapping
    @Operation(summary = "Since when this account has a calendar address, if it has one")
    Address get(Actor actor) {
        return new Address(addresses.madeAt(actor).orElse(null), null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Makes a calendar address and tells it this once; one made before no longer works")
    Address make(Actor actor) {
        String address = addresses.make(actor);
        return new Address(addresses.madeAt(actor).orElse(null), address);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Revokes the calendar address")
    void revoke(Actor actor) {
        addresses.revoke(actor);
    }
}
