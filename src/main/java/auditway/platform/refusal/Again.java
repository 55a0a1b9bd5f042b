package auditway.platform.refusal;

import auditway.platform.refusal.Invalid.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.ui.Model;

/**
 * Shows a form again with what was typed, answered 422. The handler keeps what was typed in the model and returns
 * {@code Again.show("room/page", refused, model, response)}; the page names the problems by {@code fragments :: errors(problems)}
 * on top and {@code fragments :: problem(problems, 'field')} under each field.
 */
public final class Again {

    private Again() {}

    public static String show(String view, Invalid refused, Model model, HttpServletResponse response) {
        response.setStatus(422);
        model.addAttribute("problems", refused.problems());
        return view;
    }

    /** What to put right, by field; a conflict is about the whole form. */
    public static List<Problem> problems(Refusal refused) {
        return refused instanceof Invalid invalid
                ? invalid.problems()
                : List.of(new Problem("", Objects.requireNonNullElse(refused.getMessage(), "")));
    }

    /** The status of a form that is shown again: 422 where it can be put right, 409 where something else stands against it. */
    public static int status(Refusal refused) {
        return refused instanceof Invalid ? 422 : 409;
    }
}
