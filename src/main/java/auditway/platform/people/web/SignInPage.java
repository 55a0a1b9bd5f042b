package auditway.platform.people.web;

import auditway.platform.input.ReturnPath;
import auditway.platform.people.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where everybody begins. */
@Controller
class SignInPage {

    private final CurrentActor current;
    private final ObjectProvider<DemoSignIn> demo;

    SignInPage(CurrentActor current, ObjectProvider<DemoSignIn> demo) {
        this.current = current;
        this.demo = demo;
    }

    @GetMapping("/sign-in")
    String show(HttpServletRequest request, Model model, @RequestParam(required = false) String out) {
        String to = ReturnPath.safe(request.getParameter(SignInAddress.TO));
        if (current.find().isPresent()) {
            return "redirect:" + to;
        }
        model.addAttribute("to", to);
        model.addAttribute("told", RefusedSignIn.told(request));
        model.addAttribute("out", out != null);
        demo.ifAvailable(offer -> model.addAttribute("demo", offer.accounts()));
        return "people/sign-in";
    }
}
