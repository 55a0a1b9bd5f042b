package auditway.cycle;

import auditway.catalogue.auditee.Designation;
import auditway.catalogue.programme.Cycle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A day on which something is due in a partner's cycle.
 *
 * @param day on the partner's calendar; of the expiry the last day it is held
 * @param months after the day the cycle counts from, 0 where that does not matter
 */
public record CycleDate(Kind kind, LocalDate day, int months) {

    /** What is due; on the same day the earlier comes first. */
    public enum Kind {
        REVIEW("Annual review"),
        RENEWAL("Next full audit opens"),
        EXPIRY("Designation expires");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** All dates of a cycle, the next first; reviews that were over when it was awarded are left out. */
    static List<CycleDate> of(Designation held, Cycle cycle) {
        Stream<CycleDate> reviews = cycle.annualReviewMonths().stream()
                .map(months -> new CycleDate(Kind.REVIEW, held.countsFrom().plusMonths(months), months))
                .filter(review -> review.day().isAfter(held.awarded()))
                .filter(review -> review.day().isBefore(held.expires()));
        return Stream.concat(
                        reviews,
                        Stream.of(
                                new CycleDate(Kind.RENEWAL, cycle.opensRenewal(held.expires()), 0),
                                new CycleDate(Kind.EXPIRY, held.expires(), 0)))
                .sorted(Comparator.comparing(CycleDate::day).thenComparing(CycleDate::kind))
                .toList();
    }

    /** When it is due: as its day begins, for an expiry as its day ends. */
    Instant at(ZoneId zone) {
        return (kind == Kind.EXPIRY ? day.plusDays(1) : day).atStartOfDay(zone).toInstant();
    }
}
