package auditway.insight.overview.web;

import auditway.platform.input.Shortened;
import auditway.platform.trail.TrailEntry;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the timeline shows of a trail entry, for templates as {@code @trailWords}. */
@Component("trailWords")
class TrailWords {

    private static final int SHOWN = 300;

    /** "Scheduling → Preparation", or what is new alone; empty where nothing changed. */
    public String change(TrailEntry entry) {
        String now = Objects.requireNonNullElse(entry.newValue(), "");
        String before = Objects.requireNonNullElse(entry.oldValue(), "");
        if (before.isEmpty()) {
            return now;
        }
        if (now.isEmpty()) {
            return "was " + before;
        }
        return before.equals(now) ? "" : before + " → " + now;
    }

    /** The beginning of what is too long for the list, which shows the rest when asked; else all of it. */
    public String begun(String words) {
        return Shortened.toWords(SHOWN, words);
    }
}
