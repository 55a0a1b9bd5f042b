package auditway.conduct.finding;

import auditway.platform.input.CleanText;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a finding says; texts not given yet are empty.
 *
 * @param title the gap, or the strength, in one line
 * @param seen what was seen, where and when
 * @param gap what is missing against the requirement
 * @param requirement the text of the control, frozen from the audit's edition
 * @param evidenceWanted what would show that the gap is closed
 * @param closesWhen the passing criterion
 */
public record Wording(
        String title, String seen, String gap, String requirement, String evidenceWanted, String closesWhen) {

    public static final int TITLE_LENGTH = 500;

    /** The same texts without the spaces around them, and empty instead of absent. */
    public static Wording of(
            @Nullable String title,
            @Nullable String seen,
            @Nullable String gap,
            @Nullable String requirement,
            @Nullable String evidenceWanted,
            @Nullable String closesWhen) {
        return new Wording(
                CleanText.line(text(title)),
                text(seen),
                text(gap),
                text(requirement),
                text(evidenceWanted),
                text(closesWhen));
    }

    private static String text(@Nullable String given) {
        return CleanText.lines(Objects.requireNonNullElse(given, "")).strip();
    }

    Wording withRequirement(String frozen) {
        return new Wording(title, seen, gap, frozen, evidenceWanted, closesWhen);
    }

    /** Title and what was seen as sentences, as a strength is printed: "One desk for all. Every call ends there." */
    public String sentences() {
        return seen.isBlank() ? title : title + (title.matches("(?s).*[.!?。]\\s*") ? " " : ". ") + seen;
    }

    /** What a nonconformity still lacks before it can be issued (rule 10), in the words of the page. */
    public List<String> missing() {
        return Stream.of(
                        title.isEmpty() ? "title" : "",
                        gap.isEmpty() ? "gap" : "",
                        evidenceWanted.isEmpty() ? "evidence wanted" : "",
                        closesWhen.isEmpty() ? "passing criterion" : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
