package auditway.audit.request.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Pages that mails of earlier versions link to. */
@Controller
class EarlierAddresses {

    @GetMapping({"/audits/{auditId}/disputes", "/audits/{auditId}/appeal"})
    String requests(@PathVariable String auditId, RedirectAttributes address) {
        address.addAttribute("auditId", auditId);
        return "redirect:/audits/{auditId}/requests";
    }
}
