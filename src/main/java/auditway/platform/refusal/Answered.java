package auditway.platform.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;

/** One answer of a form in the words the form showed: the field's label, the option's. */
public record Answered(String label, String text) {

    /** All answers of one form. */
    private record Form(List<Answered> answers) {}

    /** Lets the page that tells the refusal show them. */
    public static void show(HttpServletRequest request, List<Answered> answers) {
        request.setAttribute(Form.class.getName(), new Form(answers));
    }

    /** What is to be shown, absent where no form said it. */
    public static Optional<List<Answered>> in(HttpServletRequest request) {
        return request.getAttribute(Form.class.getName()) instanceof Form form
                ? Optional.of(form.answers())
                : Optional.empty();
    }
}
