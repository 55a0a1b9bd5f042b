package auditway.insight.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the timeline, newest first.
 *
 * @param older the number before which the next page begins, null on the last one
 */
public record TimelinePage(
        List<TimelineEntry> entries, @Nullable Integer older) {

    public TimelinePage {
        entries = List.copyOf(entries);
    }

    /** The first entries of those that were read; one more than asked for tells that there are older ones. */
    static TimelinePage of(List<TimelineEntry> read, int limit) {
        List<TimelineEntry> page = read.subList(0, Math.min(limit, read.size()));
        return new TimelinePage(page, read.size() > limit ? page.get(limit - 1).number() : null);
    }
}
