package auditway.report;

import auditway.refusal.NotFound;
import java.util.stream.Stream;

/** The two ways one snapshot is printed: for everybody the partner shows it to, and for those who carried the audit. */
public enum Rendition {
    SHAREABLE("shareable", "Shareable"),
    CONFIDENTIAL("confidential", "Confidential");

    private final String key;
    private final String title;

    Rendition(String key, String title) {
        this.key = key;
        this.title = title;
    }

    /** The rendition an address names. */
    public static Rendition of(String key) {
        return Stream.of(values())
                .filter(rendition -> rendition.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "There is no rendition called \"" + key + "\"; ask for \"shareable\" or \"confidential\"."));
    }

    /** As addresses and file names say it. */
    public String key() {
        return key;
    }

    /** As pages say it. */
    public String title() {
        return title;
    }
}
