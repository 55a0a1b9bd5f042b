package auditway.platform.people.web;

import auditway.platform.input.ReturnPath;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.SignedIn;
import auditway.platform.refusal.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One account a role, signed in by one click; exists in the demo only. */
@Controller
@Profile("demo")
class DemoSignIn {

    private final Accounts accounts;
    private final BrowserZone zone;

    DemoSignIn(Accounts accounts, BrowserZone zone) {
        this.accounts = accounts;
        this.zone = zone;
    }

    List<Account> accounts() {
        return DemoPeople.EMAILS.stream()
                .flatMap(email -> accounts.byEmail(email).stream())
                .toList();
    }

    @PostMapping("/demo-sign-in")
    String signIn(
            @RequestParam("as") String id,
            @RequestParam(name = "zone", required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response) {
        SignedIn chosen = accounts().stream()
                .filter(account -> account.active() && account.id().equals(id))
                .findFirst()
                .map(SignedIn::new)
                .orElseThrow(() -> new NotFound("This is not a demo account; choose one from the sign-in page."));
        SessionBegun.of(chosen, request, response);
        zone.suggested(id, browser);
        return "redirect:" + ReturnPath.safe(request.getParameter(SignInAddress.TO));
    }
}
