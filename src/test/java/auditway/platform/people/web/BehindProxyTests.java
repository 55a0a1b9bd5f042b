package auditway.platform.people.web;

import static auditway.Persona.MARTA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Behind a TLS proxy the client is judged, not the proxy; what anybody else says about the client counts nothing. */
@ApplicationTest
class BehindProxyTests {

    private static final String OVER_TLS = "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: https\r\n";
    private static final String READABLE = "X-Forwarded-For: 203.0.113.9\r\nX-Forwarded-Proto: http\r\n";

    @LocalServerPort
    private int port;

    @Test
    void cookies_are_secure_and_the_browser_stays_with_tls() throws IOException {
        String answer = get("/sign-in", "127.0.0.1", OVER_TLS);
        assertThat(answer).contains("Strict-Transport-Security: max-age=");
        assertThat(answer.lines().filter(line -> line.startsWith("Set-Cookie: auditway=")))
                .allMatch(cookie -> cookie.contains("Secure"));
        assertThat(get("/audits", "127.0.0.1", OVER_TLS)).doesNotContain("Location: http:");
    }

    @Test
    void a_readable_password_is_refused_though_the_proxy_is_this_machine() throws IOException {
        String basic = "Authorization: " + MARTA.authorization() + "\r\n";
        assertThat(get("/api/v1/me", "127.0.0.1", READABLE + basic)).startsWith("HTTP/1.1 403");
        assertThat(get("/api/v1/me", "127.0.0.1", OVER_TLS + basic)).startsWith("HTTP/1.1 200");
    }

    @Test
    void others_cannot_say_where_they_come_from() throws IOException {
        assertThat(get("/sign-in", "127.0.0.2", OVER_TLS)).doesNotContain("Strict-Transport-Security");
    }

    private String get(String path, String from, String headers) throws IOException {
        InetAddress here = InetAddress.getByName("127.0.0.1");
        try (Socket socket = new Socket(here, port, InetAddress.getByName(from), 0)) {
            String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n";
            socket.getOutputStream().write(request.getBytes(UTF_8));
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
