package auditway.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells the browser which typed text has arrived: a form that was taken is answered by a redirect, and a short-lived cookie named by
 * the form's {@code _draft} lets {@code drafts.js} forget what it kept. A refused form gets no cookie, so its text stays.
 */
@Configuration
class AcceptedPosts implements WebMvcConfigurer, HandlerInterceptor {

    /** The hidden field by which a form names what the browser keeps for it. */
    static final String FIELD = "_draft";

    private static final Duration SHORT = Duration.ofMinutes(5);

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        String draft = request.getParameter(FIELD);
        if (draft == null
                || !draft.matches("[a-z0-9]{8,24}")
                || !request.getMethod().equals("POST")) {
            return;
        }
        if (answer != null && String.valueOf(answer.getViewName()).startsWith("redirect:")) {
            ResponseCookie taken = ResponseCookie.from("sent-" + draft, "1")
                    .path(request.getContextPath() + "/")
                    .maxAge(SHORT)
                    .sameSite("Strict")
                    .secure(request.isSecure())
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, taken.toString());
        }
    }
}
