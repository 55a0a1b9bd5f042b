package auditway.platform.refusal;

import java.util.List;
import java.util.stream.Collectors;

/** What was sent cannot be taken as it is; every problem names the field it belongs to (answered 422). */
public final class Invalid extends Refusal {

    private final transient List<Problem> problems;

    /** A field by its key, empty where the whole is meant, and what to do about it in one sentence. */
    public record Problem(String field, String sentence) {}

    public Invalid(List<Problem> problems) {
        super(problems.stream().map(Problem::sentence).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    public Invalid(String field, String sentence) {
        this(List.of(new Problem(field, sentence)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
