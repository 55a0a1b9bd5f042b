package auditway.conduct.assessment.web;

import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Scope;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The self-assessment of an audit, one section of it open. */
record Answers(Scope scope, List<Row> rows, Section section) {

    /** One line of the tree. */
    record Branch(Section section, long done, long total, boolean current) {}

    public List<Branch> branches() {
        return scope.edition().sections().stream().map(this::branch).toList();
    }

    public List<Row> listed() {
        return rows.stream().filter(row -> row.section().equals(section)).toList();
    }

    public Row row(String controlId) {
        return rows.stream()
                .filter(row -> row.control().id().equals(controlId))
                .findFirst()
                .orElseThrow();
    }

    public long done() {
        return rows.stream().filter(this::isAnswered).count();
    }

    /** Controls that want an answer. */
    public long total() {
        return rows.stream().filter(this::isWanted).count();
    }

    @Nullable
    public Section previous() {
        return neighbour(-1);
    }

    @Nullable
    public Section next() {
        return neighbour(1);
    }

    private @Nullable Section neighbour(int step) {
        List<Section> all = scope.edition().sections();
        int place = all.indexOf(section) + step;
        return place < 0 || place >= all.size() ? null : all.get(place);
    }

    private Branch branch(Section one) {
        List<Row> inside =
                rows.stream().filter(row -> row.section().equals(one)).toList();
        return new Branch(
                one,
                inside.stream().filter(this::isAnswered).count(),
                inside.stream().filter(this::isWanted).count(),
                one.equals(section));
    }

    private boolean isWanted(Row row) {
        return scope.excluded(row.control()).isEmpty();
    }

    private boolean isAnswered(Row row) {
        return isWanted(row)
                && Optional.ofNullable(row.response())
                        .filter(response -> response.isComplete())
                        .isPresent();
    }
}
