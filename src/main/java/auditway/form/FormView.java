package auditway.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form ready to be drawn by {@code form/components :: form}.
 *
 * @param rows what stands under one another
 * @param problems what to put right, named on top and linked to the fields
 * @param submit what the button says that hands the form in
 * @param files some field takes files, so the form is sent in parts
 * @param lively fields come and go with the answers, so the form redraws itself
 * @param lists rows can be added and removed
 */
public record FormView(
        String name,
        List<Row> rows,
        List<ProblemLink> problems,
        String submit,
        boolean files,
        boolean lively,
        boolean lists) {

    /** Fields side by side. */
    public record Row(List<FieldView> fields) {}

    /** A problem by the label of its field; without a link where the whole form is meant. */
    public record ProblemLink(@Nullable String target, String words) {}
}
