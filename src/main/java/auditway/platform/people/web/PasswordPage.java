package auditway.platform.people.web;

import auditway.platform.people.Account;
import auditway.platform.people.Actor;
import auditway.platform.people.CurrentActor;
import auditway.platform.people.OwnPassword;
import auditway.platform.people.SignedIn;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Invalid;
import jakarta.servlet.http.HttpServletRequest;
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

    private final OwnPassword own;
    private final CurrentActor current;

    PasswordPage(OwnPassword own, CurrentActor current) {
        this.current = current;
        this.own = own;
    }

    @GetMapping("/settings/password")
    String show(Model model) {
        model.addAttribute("due", current.account().filter(Account::passwordDue).isPresent());
        return PAGE;
    }

    @PostMapping("/settings/password")
    String change(
            @RequestParam(defaultValue = "") String old,
            @RequestParam(defaultValue = "") String password,
            Actor actor,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            SessionBegun.of(new SignedIn(own.change(old, password, actor)), request, response);
        } catch (Invalid refused) {
            return Again.show(PAGE, refused, model, response);
        }
        redirect.addFlashAttribute("toast", "Password changed; all other sessions of yours have ended.");
        return "redirect:/settings";
    }
}
