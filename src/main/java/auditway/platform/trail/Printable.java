package auditway.platform.trail;

import auditway.platform.input.CleanText;
import org.jspecify.annotations.Nullable;

/** Cleans what an entry says, wherever its texts come from. */
final class Printable {

    private Printable() {}

    static TrailEntry of(TrailEntry entry) {
        return new TrailEntry(
                entry.auditId(),
                text(entry.actorId()),
                text(entry.actorName()),
                text(entry.role()),
                text(entry.action()),
                optional(entry.subject()),
                optional(entry.reason()),
                optional(entry.oldValue()),
                optional(entry.newValue()));
    }

    private static @Nullable String optional(@Nullable String field) {
        return field == null ? null : text(field);
    }

    private static String text(String field) {
        return CleanText.lines(field);
    }
}
