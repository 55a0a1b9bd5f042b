package auditway.insight.overview;

import auditway.platform.trail.KeptEntry;
import auditway.platform.trail.TrailEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the trail as one reader sees it.
 *
 * @param number counts from 1 within the audit, for partners among the entries they read
 * @param previousHash hash of the entry before; null for partners, who do not read every entry
 * @param hash hash of this entry; null for partners
 */
public record TimelineEntry(
        int number,
        Instant at,
        TrailEntry entry,
        @Nullable String previousHash,
        @Nullable String hash) {

    static TimelineEntry whole(KeptEntry kept) {
        return new TimelineEntry(kept.number(), kept.at(), kept.entry(), kept.previousHash(), kept.hash());
    }

    static TimelineEntry told(int number, KeptEntry kept) {
        return new TimelineEntry(number, kept.at(), kept.entry(), null, null);
    }
}
