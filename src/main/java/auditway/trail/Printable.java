package auditway.trail;

import org.jspecify.annotations.Nullable;

/** Takes out of an entry the one character that a database cannot keep. */
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
        return field.replace("\0", "");
    }
}
