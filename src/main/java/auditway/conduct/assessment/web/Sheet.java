package auditway.conduct.assessment.web;

import auditway.catalogue.programme.Control.Method;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Scope;
import auditway.conduct.assessment.Verdict;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The checklist of an audit as one person sees it.
 *
 * @param rows every control in scope, in the edition's order
 * @param current the control that is open
 * @param show which rows are listed
 * @param view "tree", "grid" or "one"
 */
record Sheet(Scope scope, List<Row> rows, Row current, Show show, String view) {

    /** Which controls the list holds. */
    enum Show {
        ALL("All controls"),
        TO_DO("To do"),
        INCOMPLETE("Incomplete"),
        SHORT("Partially or not met"),
        SECOND("Second person");

        private final String title;

        Show(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public boolean holds(Row row) {
            return switch (this) {
                case ALL -> true;
                case TO_DO -> !row.isDone();
                case INCOMPLETE -> row.isIncomplete();
                case SHORT ->
                    row.assessment() != null && row.assessment().verdict().fallsShort();
                case SECOND -> row.assessment() != null && row.assessment().awaitsSecondPerson();
            };
        }
    }

    /** One line of the tree; {@code left} counts controls that keep it from being submitted, {@code first} is the control that opens with it. */
    record Branch(Section section, long done, long incomplete, long left, int total, String first, boolean current) {}

    /** One entry of the filter. */
    record Filter(Show show, long count) {}

    /** Where a control is opened in this view, with these rows listed. */
    public String address(String controlId) {
        return address(controlId, view);
    }

    /** Where a control is opened in another view. */
    public String address(String controlId, String other) {
        UriComponentsBuilder address =
                UriComponentsBuilder.fromPath("/audits/{audit}/checklist").queryParam("control", "{control}");
        if (show != Show.ALL) {
            address.queryParam("show", show);
        }
        if (!other.equals("tree")) {
            address.queryParam("view", other);
        }
        return address.encode().buildAndExpand(scope.audit().id(), controlId).toUriString();
    }

    public long done() {
        return rows.stream().filter(Row::isDone).count();
    }

    /** Controls with a verdict that does not count yet. */
    public long incomplete() {
        return rows.stream().filter(Row::isIncomplete).count();
    }

    public List<Filter> filters() {
        return Arrays.stream(Show.values())
                .map(each -> new Filter(each, rows.stream().filter(each::holds).count()))
                .toList();
    }

    public List<Branch> branches() {
        return scope.edition().sections().stream()
                .filter(section -> !section.controls().isEmpty())
                .map(this::branch)
                .toList();
    }

    public Branch branch() {
        return branch(current.section());
    }

    /** The rows of the open section, or everything the filter holds. */
    public List<Row> listed() {
        return rows.stream()
                .filter(row -> show == Show.ALL ? isHere(row) : show.holds(row))
                .toList();
    }

    /** The methods this person ticked last in the open section, in one line; empty before the first. */
    public String remembered(String accountId) {
        return rows.stream()
                .filter(this::isHere)
                .map(Row::assessment)
                .filter(Objects::nonNull)
                .filter(one -> one.assessedBy().equals(accountId)
                        && one.verdict() == Verdict.MET
                        && !one.methods().isEmpty())
                .max(Comparator.comparing(Assessment::assessedAt))
                .map(one -> one.methods().stream().sorted().map(Method::name).collect(Collectors.joining(" ")))
                .orElse("");
    }

    /** The control before the open one, null at the beginning. */
    @Nullable
    public String previous() {
        return neighbour(-1);
    }

    /** The control after the open one, null at the end. */
    @Nullable
    public String next() {
        return neighbour(1);
    }

    /** Said where the next control lies in another section, or there is none; null inside a section. */
    @Nullable
    public String ends() {
        Row next = beside(1);
        if (next == null) {
            return "This is the last control of the list.";
        }
        return isHere(next)
                ? null
                : "Section %s ends here; %s lies in section %s, %s."
                        .formatted(
                                current.section().id(),
                                next.control().id(),
                                next.section().id(),
                                next.section().title());
    }

    private @Nullable String neighbour(int step) {
        Row row = beside(step);
        return row == null ? null : row.control().id();
    }

    private @Nullable Row beside(int step) {
        List<Row> way =
                rows.stream().filter(row -> row.current() || show.holds(row)).toList();
        int place = way.indexOf(current) + step;
        return place < 0 || place >= way.size() ? null : way.get(place);
    }

    private Branch branch(Section section) {
        List<Row> inside =
                rows.stream().filter(row -> row.section().equals(section)).toList();
        String first = inside.stream()
                .filter(row -> !row.isDone())
                .findFirst()
                .orElse(inside.get(0))
                .control()
                .id();
        return new Branch(
                section,
                inside.stream().filter(Row::isDone).count(),
                inside.stream().filter(Row::isIncomplete).count(),
                inside.stream().filter(row -> !row.isComplete()).count(),
                inside.size(),
                first,
                isHere(inside.get(0)));
    }

    private boolean isHere(Row row) {
        return row.section().equals(current.section());
    }
}
