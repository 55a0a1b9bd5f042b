package auditway.platform.web;

import auditway.platform.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Sends everybody to where they begin. */
@Controller
class Landing {

    @GetMapping("/")
    String begin(Actor actor) {
        return "redirect:" + Navigation.home(actor);
    }
}
