package auditway.insight.overview.web;

import auditway.platform.input.Shortened;
import auditway.platform.trail.TrailEntry;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the timeline shows of a trail entry, for templates as {@code @trailWords}; the whole of it is under the API. */
@Component("trailWords")
class TrailWords {

    private static final int SHOWN = 1_000;

    /** "Scheduling → Preparation", or what is new alone. */
    public String change(TrailEntry entry) {
        String now = shown(entry.newValue());
        return entry.oldValue() == null ? now : shown(entry.oldValue()) + " → " + now;
    }

    public String reason(TrailEntry entry) {
        return shown(entry.reason());
    }

    private static String shown(@Nullable String text) {
        return Shortened.toWords(SHOWN, Objects.requireNonNullElse(text, ""));
    }
}
