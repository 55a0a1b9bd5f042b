package auditway.audit.audit;

import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
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
    private final Notice notice;
    private final Clock clock;

    RequestRules(Audits audits, Editions editions, Designations designations, Notice notice, Clock clock) {
        this.audits = audits;
        this.editions = editions;
        this.designations = designations;
        this.notice = notice;
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
        if (request.windowTo().isBefore(today(partner))) {
            throw new Invalid("windowTo", "The window lies in the past; choose days ahead.");
        }
        demandUsable("windowFrom", request.windowFrom(), edition);
        demandUsable("windowTo", request.windowTo(), edition);
        notice.tooNear(request.windowTo(), partner, edition).ifPresent(sentence -> {
            throw new Invalid("windowTo", sentence);
        });
        demandTimeOrReason(request, partner, edition);
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
                .filter(held -> !held.on(today(partner)).isOver())
                .map(Designation::expires)
                .map(edition.cycle()::opensRenewal);
    }

    /** The first day that can be agreed on: the edition's notice in business days from today, or when the next full audit opens. */
    LocalDate earliest(Organisation partner, Edition edition) {
        LocalDate noticed = notice.earliest(partner, edition);
        return opens(partner, edition).filter(noticed::isBefore).orElse(noticed);
    }

    private LocalDate today(Organisation partner) {
        return LocalDate.now(clock.withZone(partner.zone()));
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
