package auditway.catalogue.programme.source;

import java.util.List;

/** A programme's files cannot be published as they are; every problem is named at once. */
public final class UnreadableEdition extends RuntimeException {

    private final transient List<String> problems;

    UnreadableEdition(List<String> problems) {
        super("The programme files cannot be published:\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
