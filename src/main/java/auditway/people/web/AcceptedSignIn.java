package auditway.people.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads on to the page that was asked for, with the times of the browser's zone. */
@Component
class AcceptedSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final BrowserZone zone;

    AcceptedSignIn(BrowserZone zone) {
        this.zone = zone;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        zone.suggested(authentication.getName(), request.getParameter("zone"));
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
