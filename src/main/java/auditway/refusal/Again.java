package auditway.refusal;

import jakarta.servlet.http.HttpServletResponse;
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
}
