package auditway.followup.actionitem;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What keeps an action item from its first due date.
 *
 * @param disputedAt since when its finding is disputed, absent while it is not
 * @param askedAt when more time was asked for, absent where nothing waits to be decided
 * @param extendedDays by how many calendar days it was extended, absent where it was not (rule 14: once)
 * @param waivedUntil how long its waiver holds, absent where it was not waived
 */
record Reprieve(
        @Nullable Instant disputedAt,
        @Nullable Instant askedAt,
        @Nullable Integer extendedDays,
        @Nullable LocalDate waivedUntil) {

    static final Reprieve NONE = new Reprieve(null, null, null, null);

    Reprieve disputed(@Nullable Instant since) {
        return new Reprieve(since, askedAt, extendedDays, waivedUntil);
    }

    Reprieve asked(@Nullable Instant at) {
        return new Reprieve(disputedAt, at, extendedDays, waivedUntil);
    }

    Reprieve extended(int days) {
        return new Reprieve(disputedAt, null, days, waivedUntil);
    }

    Reprieve waived(LocalDate until) {
        return new Reprieve(disputedAt, null, extendedDays, until);
    }
}
