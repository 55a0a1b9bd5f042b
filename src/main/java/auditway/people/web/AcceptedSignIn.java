package auditway.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads on to the page that was asked for, with the times of the browser's zone. */
@Component
class AcceptedSignIn implements AuthenticationSuccessHandler {

    private final BrowserZone zone;

    AcceptedSignIn(BrowserZone zone) {
        this.zone = zone;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        zone.suggested(authentication.getName(), request.getParameter("zone"));
        response.sendRedirect(request.getContextPath() + ReturnPath.safe(request.getParameter(ReturnPath.PARAMETER)));
    }
}
