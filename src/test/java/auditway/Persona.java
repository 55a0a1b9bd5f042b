package auditway;

import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.SignedIn;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Who plays in the tests; {@code .with(MARTA.signedIn())} on a page, {@code .with(MARTA.basic())} on the API. */
public enum Persona {
    MARTA("m.lindqvist@programme.example"),
    HELEN("h.okafor@programme.example"),
    DAVID("d.pool@issi.example"),
    PRIYA("p.raman@issi.example"),
    TOMASZ("t.zielinski@programme.example"),
    INGRID("i.solberg@programme.example"),
    JANA("j.kruse@tecracer.example"),
    OLE("o.brandt@tecracer.example"),
    SAMUEL("s.ortiz@programme.example");

    private final String email;

    Persona(String email) {
        this.email = email;
    }

    public String email() {
        return email;
    }

    /** How colleagues call this person, also the beginning of the full name. */
    public String givenName() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    public Account account(Accounts accounts) {
        return accounts.byEmail(email).orElseThrow();
    }

    public Actor actor(Accounts accounts) {
        return account(accounts).actor();
    }

    /** Signed in on the pages, with a CSRF token for what is posted. */
    public RequestPostProcessor signedIn() {
        return request -> {
            Accounts accounts = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                    .getBean(Accounts.class);
            return SecurityMockMvcRequestPostProcessors.csrf()
                    .postProcessRequest(SecurityMockMvcRequestPostProcessors.user(new SignedIn(account(accounts)))
                            .postProcessRequest(request));
        };
    }

    /** E-mail and password by HTTP Basic. */
    public RequestPostProcessor basic() {
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, authorization());
            return request;
        };
    }

    /** The value of the header {@code Authorization}. */
    public String authorization() {
        byte[] both = (email + ":" + DemoPeople.PASSWORD).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(both);
    }
}
