package auditway.platform.people.web;

import auditway.platform.input.PlainAnswer;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Answers only to names this installation knows, because redirects and mails repeat the name they were asked by. */
@Configuration
class AllowedHosts {

    private static final String SENTENCE =
            "The request was refused before it was read: its address holds signs that no address here has, such as a semicolon or an"
                    + " encoded slash, or its host name is not known here; check the link, or ask the administrator to add the host name"
                    + " to auditway.allowed-hosts.";
    private static final List<String> THIS_MACHINE =
            List.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1", "::1");

    @Bean
    HttpFirewall httpFirewall(
            @Value("${auditway.base-url:http://127.0.0.1:8080}") String baseUrl,
            @Value("${auditway.allowed-hosts:}") List<String> further) {
        Set<String> names = new HashSet<>(THIS_MACHINE);
        String own = URI.create(baseUrl).getHost();
        if (own == null) {
            throw new IllegalArgumentException(
                    "auditway.base-url is " + baseUrl + "; give a full address such as https://audits.example.com.");
        }
        names.add(own.toLowerCase(Locale.ROOT));
        further.forEach(name -> names.add(name.strip().toLowerCase(Locale.ROOT)));
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHostnames(name -> names.contains(name.toLowerCase(Locale.ROOT)));
        return firewall;
    }

    @Bean
    RequestRejectedHandler requestRejectedHandler() {
        return (request, response, rejected) -> {
            HttpStatus status = HttpStatus.BAD_REQUEST;
            PlainAnswer answer =
                    PlainAnswer.of(request.getRequestURI(), status.value(), status.getReasonPhrase(), SENTENCE);
            response.setStatus(status.value());
            response.setContentType(answer.type());
            response.getWriter().write(answer.body());
        };
    }
}
