package auditway.audit.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One audit as other rooms and pages see it.
 *
 * @param id its reference, for example MSP-2026-014
 * @param organisationId the audited organisation
 * @param partner that organisation's name
 * @param country the partner's ISO 3166 country code
 * @param region ISO 3166-2 code of the region whose holidays count for the partner, empty for the whole country
 * @param zone the partner's time zone, in which its deadlines fall
 * @param editionId the one published edition it is bound to (rule 1)
 * @param remote whether it is held remotely
 * @param site address, or link where remote; empty until known
 * @param starts first moment of the agreed slot, null until scheduled
 * @param ends last moment of the agreed slot, null until scheduled
 * @param heldSince since when it is on hold, null while its clocks run
 */
public record AuditSummary(
        String id,
        String organisationId,
        String partner,
        String country,
        String region,
        ZoneId zone,
        String editionId,
        AuditState state,
        @Nullable Phase phase,
        boolean remote,
        String site,
        @Nullable Instant starts,
        @Nullable Instant ends,
        @Nullable Instant heldSince) {

    /** An audit of a partner for which the holidays of the whole country count. */
    public AuditSummary(
            String id,
            String organisationId,
            String partner,
            String country,
            ZoneId zone,
            String editionId,
            AuditState state,
            @Nullable Phase phase,
            boolean remote,
            String site,
            @Nullable Instant starts,
            @Nullable Instant ends,
            @Nullable Instant heldSince) {
        this(
                id,
                organisationId,
                partner,
                country,
                "",
                zone,
                editionId,
                state,
                phase,
                remote,
                site,
                starts,
                ends,
                heldSince);
    }

    /** The audit date: the slot's first day on the partner's calendar. */
    public @Nullable LocalDate date() {
        return starts == null ? null : LocalDate.ofInstant(starts, zone);
    }

    /** The slot's last day on the partner's calendar, the audit date where it takes one. */
    public @Nullable LocalDate lastDate() {
        return ends == null ? date() : LocalDate.ofInstant(ends.minusNanos(1), zone);
    }

    /** "Tue 17 Nov 2026", or "Tue 17 Nov 2026 to Wed 18 Nov 2026"; empty until scheduled. Whatever names an audit's days asks here. */
    public String days() {
        LocalDate first = date();
        LocalDate last = lastDate();
        return first == null || last == null ? "" : Wording.days(first, last);
    }

    /** Which business calendar counts: that of the partner's region, else of its country. */
    public String calendar() {
        return region.isEmpty() ? country : region;
    }

    /** The agreed slot, null until scheduled. */
    public @Nullable Slot slot() {
        return starts == null || ends == null ? null : new Slot(starts, ends);
    }

    /** Rule 19: whether technical review and decision are done, so that the partner may know what they found. */
    public boolean isResultReleased() {
        return state.hasReached(AuditState.REPORTING);
    }

    /** Whether its clocks stand still: an overlay on whatever state it is in. */
    public boolean isOnHold() {
        return heldSince != null;
    }
}
