package auditway.platform.people.web;

import auditway.platform.input.Limits;
import auditway.platform.input.ReturnPath;
import auditway.platform.input.Shortened;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends back to the sign-in page, which tells once why and keeps the address that was typed. */
final class RefusedSignIn implements AuthenticationFailureHandler {

    private static final String KEPT = RefusedSignIn.class.getName();

    /** What the page tells. */
    record Told(String email, String sentence) implements Serializable {}

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String email = Objects.requireNonNullElse(request.getParameter("email"), "");
        String sentence = Objects.requireNonNullElse(refused.getMessage(), "Try again.");
        request.getSession().setAttribute(KEPT, new Told(Shortened.beginning(Limits.EMAIL, email), sentence));
        String to = ReturnPath.safe(request.getParameter(SignInAddress.TO));
        response.sendRedirect(request.getContextPath() + SignInAddress.leadingTo(to));
    }

    static @Nullable Told told(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null) {
            return null;
        }
        Told told = (Told) session.getAttribute(KEPT);
        session.removeAttribute(KEPT);
        return told;
    }
}
