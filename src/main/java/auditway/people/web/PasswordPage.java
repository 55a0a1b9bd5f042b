package auditway.people.web;

import auditway.people.AccountKeeping;
import auditway.people.Actor;
import auditway.refusal.Again;
import auditway.refusal.Invalid;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own password. */
@Controller
class PasswordPage {

    private static final String PAGE = "people/password";

    private final AccountKeeping keeping;

    PasswordPage(AccountKeeping keeping) {
        this.keeping = keeping;
    }

    @GetMapping("/settings/password")
    String show() {
        return PAGE;
    }

    @PostMapping("/settings/password")
    String change(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            keeping.changeOwn(old, password, actor);
        } catch (Invalid refused) {
            return Again.show(PAGE, refused, model, response);
        }
        redirect.addFlashAttribute("toast", "Password changed.");
        return "redirect:/settings";
    }
}
