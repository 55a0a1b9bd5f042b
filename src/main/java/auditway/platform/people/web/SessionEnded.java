package auditway.platform.people.web;

import auditway.platform.input.ReturnPath;
import auditway.platform.people.Actor;
import auditway.platform.people.CurrentActor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/**
 * Tells an ended session apart from something that is not yours. A page is sent to sign in and leads back; a script is answered
 * by a header: {@code ended} with 401, or {@code renewed} with 403, the account and a token that is good now, where the page is
 * from before the present sign-in.
 */
@Component
class SessionEnded implements AuthenticationEntryPoint, AccessDeniedHandler {

    /** Says to scripts what became of the session. */
    static final String HEADER = "Auditway-Session";

    private final CurrentActor current;

    SessionEnded(CurrentActor current) {
        this.current = current;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        signInAgain(request, response);
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        Optional<Actor> actor = current.find();
        boolean atTheDoor = request.getRequestURI()
                .substring(request.getContextPath().length())
                .matches("/(demo-)?sign-(in|out)");
        if (actor.isEmpty() || atTheDoor) {
            signInAgain(request, response);
            return;
        }
        if (refused instanceof CsrfException && isScript(request)) {
            response.setHeader(HEADER, "renewed");
            response.setHeader("Auditway-Account", actor.get().accountId());
            if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
                response.setHeader(token.getHeaderName(), token.getToken());
            }
        }
        response.sendError(HttpStatus.FORBIDDEN.value());
    }

    private static void signInAgain(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isScript(request)) {
            response.setHeader(HEADER, "ended");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            return;
        }
        String to = request.getParameter(SignInAddress.TO);
        String path = to == null ? ReturnPath.of(request) : ReturnPath.safe(to);
        response.sendRedirect(request.getContextPath() + SignInAddress.leadingTo(path));
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null || request.getHeader("X-Requested-With") != null;
    }
}
