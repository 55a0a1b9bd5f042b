package auditway.followup.report;

import auditway.platform.refusal.NotFound;
import java.util.stream.Stream;

/** The two ways one snapshot is printed: for everybody the partner shows it to, and for those who carried the audit. */
public enum Rendition {
    SHAREABLE(
            "shareable",
            "Shareable",
            "Strengths and validated controls. It holds no scores, action items, notes or evidence."),
    CONFIDENTIAL(
            "confidential",
            "Confidential",
            "The whole audit with score, findings and action items, for the team, the programme and the partner's lead.");

    private final String key;
    private final String title;
    private final String about;

    Rendition(String key, String title, String about) {
        this.key = key;
        this.title = title;
        this.about = about;
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

    /** What it holds and whom it is for. */
    public String about() {
        return about;
    }
}
