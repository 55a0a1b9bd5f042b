package auditway.platform.form;

import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.workflow.Expressions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes a form ready to be drawn: what applies is there, what was typed is kept, what is wrong is named. */
@Service
public class FormRendering {

    /** Under this and the key of a field the data names files of an earlier try, as options from id to file name. */
    public static final String KEPT_FILES = "keptFiles_";

    private final Forms forms;
    private final Expressions expressions;

    FormRendering(Forms forms, Expressions expressions) {
        this.forms = forms;
        this.expressions = expressions;
    }

    /**
     * The form with what was typed so far; the edits that its buttons asked for are done.
     *
     * @param data options, initial values by key, values for expressions and texts
     * @param submission null where nothing was typed yet
     * @param problems of the last attempt to hand it in, empty while it is only edited
     */
    public FormView view(String name, Map<String, ?> data, @Nullable Submission submission, List<Problem> problems) {
        Form form = forms.get(name);
        Scope scope = Scope.of(data, expressions);
        Map<String, Object> typed = submission == null
                ? InitialValues.of(form.components(), scope.values())
                : Edits.apply(form, submission);
        FormDrawing drawing =
                new FormDrawing(Drivers.of(form), submission == null ? Set.of() : submission.drawn(), problems);
        List<FormView.Row> rows = drawing.level(form.components(), typed, scope, "");
        return new FormView(
                name,
                rows,
                drawing.links(),
                scope.words(form.submit()),
                form.all().anyMatch(one -> one.type() == ComponentType.FILEPICKER),
                form.all().anyMatch(one -> one.hide() != null),
                form.all().anyMatch(one -> one.type() == ComponentType.DYNAMICLIST));
    }
}
