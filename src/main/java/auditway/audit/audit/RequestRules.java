package auditway.audit.audit;

import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.calendar.DayCount;
import auditway.platform.refusal.Invalid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When an audit of a partner can be requested, and what the request then proposes. */
@Component
class RequestRules {

    private static final int WEEKS_PROPOSED = 8;

    private final Audits audits;
    private final Editions editions;
    private final Designations designations;
    private final BusinessCalendars calendars;
    private final Clock clock;

    RequestRules(
            Audits audits, Editions editions, Designations designations, BusinessCalendars calendars, Clock clock) {
        this.audits = audits;
        this.editions = editions;
        this.designations = designations;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** @throws Invalid naming the field of the request that cannot be taken */
    void check(RequestAudit request, Organisation partner, Edition edition) {
        running(partner, edition).ifPresent(other -> {
            throw new Invalid(
                    "partner",
                    "%s already has audit %s under way; finish or withdraw that one first."
                            .formatted(partner.name(), other));
        });
        if (request.windowTo().isBefore(request.windowFrom())) {
            throw new Invalid("windowTo", "The window ends before it begins; choose a later last day.");
        }
        if (request.windowTo().isBefore(LocalDate.now(clock))) {
            throw new Invalid("windowTo", "The window lies in the past; choose days ahead.");
        }
        demandUsable("windowFrom", request.windowFrom(), edition);
        demandUsable("windowTo", request.windowTo(), edition);
        demandNotice(request, partner, edition);
        demandTimeOrReason(request, partner, edition);
    }

    /** Slots are offered with some notice, so a window that ends before it could never be met. */
    private void demandNotice(RequestAudit request, Organisation partner, Edition edition) {
        LocalDate noticed = noticed(partner, edition);
        if (request.windowTo().isBefore(noticed)) {
            throw new Invalid(
                    "windowTo",
                    "The earliest day that can be agreed on is %s, %s ahead; choose a later last day."
                            .formatted(
                                    Wording.day(noticed),
                                    DayCount.BUSINESS_DAYS.say(edition.limits().earliestSlotBusinessDays())));
        }
    }

    private static void demandUsable(String field, LocalDate day, Edition edition) {
        if (!edition.isUsable(day)) {
            throw new Invalid(
                    field,
                    "%s can be used from %s to %s; choose a day in between."
                            .formatted(
                                    edition.name(),
                                    Wording.day(edition.validFrom()),
                                    Wording.day(edition.usableUntil())));
        }
    }

    /** An audit under any edition of the same programme. */
    private Optional<String> running(Organisation partner, Edition edition) {
        return editions.published().stream()
                .filter(other -> other.programmeId().equals(edition.programmeId()))
                .flatMap(other -> audits.running(partner.id(), other.id()).stream())
                .findFirst();
    }

    private void demandTimeOrReason(RequestAudit request, Organisation partner, Edition edition) {
        LocalDate opens = opens(partner, edition).orElse(LocalDate.MIN);
        boolean reasoned = request.reason() != null && !request.reason().isBlank();
        if (request.windowFrom().isBefore(opens) && !reasoned) {
            throw new Invalid(
                    "reason",
                    "The next full audit of %s opens on %s; say why it is requested earlier, or choose a later window."
                            .formatted(partner.name(), Wording.day(opens)));
        }
    }

    /** When the next full audit is due to open, where a designation of this programme is held. */
    Optional<LocalDate> opens(Organisation partner, Edition edition) {
        return designations
                .find(partner.id(), edition.programmeId())
                .filter(held -> !held.on(LocalDate.now(clock)).isOver())
                .map(Designation::expires)
                .map(edition.cycle()::opensRenewal);
    }

    /** The first day that can be agreed on: the edition's notice in business days from today, or when the next full audit opens. */
    LocalDate earliest(Organisation partner, Edition edition) {
        LocalDate noticed = noticed(partner, edition);
        return opens(partner, edition).filter(noticed::isBefore).orElse(noticed);
    }

    private LocalDate noticed(Organisation partner, Edition edition) {
        return calendars
                .of(partner.calendar(), partner.zone())
                .plusBusinessDays(
                        LocalDate.now(clock.withZone(partner.zone())),
                        edition.limits().earliestSlotBusinessDays());
    }

    /** The last day of the window a request proposes. */
    static LocalDate latest(LocalDate earliest, Edition edition) {
        LocalDate proposed = earliest.plusWeeks(WEEKS_PROPOSED);
        return proposed.isAfter(edition.usableUntil()) ? edition.usableUntil() : proposed;
    }

    /** The edition that a request proposes: the newest that can be used. */
    Optional<Edition> newest() {
        List<Edition> usable = editions.usable(LocalDate.now(clock));
        return usable.stream().max(Comparator.comparing(Edition::validFrom));
    }
}
