package auditway.platform.people.web;

import auditway.platform.input.ReturnPath;
import auditway.platform.people.KnownPlaces;
import auditway.platform.people.SignInPlace;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads on to the page that was asked for, with the times of the browser's zone. */
@Component
class AcceptedSignIn implements AuthenticationSuccessHandler {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final BrowserZone zone;
    private final KnownPlaces places;

    AcceptedSignIn(BrowserZone zone, KnownPlaces places) {
        this.zone = zone;
        this.places = places;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        remember(authentication.getName(), request, response);
        zone.suggested(authentication.getName(), request.getParameter("zone"));
        response.sendRedirect(request.getContextPath() + ReturnPath.safe(request.getParameter(SignInAddress.TO)));
    }

    /** A device from which the owner has signed in is not kept waiting for what others try. */
    private void remember(String accountId, HttpServletRequest request, HttpServletResponse response) {
        SignInPlace place = SignInPlace.of(request);
        String device = Objects.requireNonNullElseGet(place.device(), AcceptedSignIn::random);
        places.remember(accountId, new SignInPlace(place.address(), device));
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(SignInPlace.COOKIE, device)
                        .path(request.getContextPath() + "/")
                        .maxAge(KnownPlaces.REMEMBERED)
                        .httpOnly(true)
                        .secure(request.isSecure())
                        .sameSite("Lax")
                        .build()
                        .toString());
    }

    private static String random() {
        byte[] random = new byte[32];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
