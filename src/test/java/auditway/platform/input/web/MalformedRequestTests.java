package auditway.platform.input.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

/** Requests that no browser sends, against the server itself: always told what is wrong, never "something went wrong". */
@ApplicationTest
class MalformedRequestTests {

    private static final String TIER = "/api/v1/partners/tecracer/tier";

    private final HttpClient client = HttpClient.newHttpClient();

    @Value("${local.server.port}")
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?x=%FF",
                "/actuator/health?x=%FF",
                "/api/v1/mails?before=%FF",
                "/audits/%FF",
                "/sign-in?%C0%AF=1",
                "/sign-in?x=%ED%A0%80"
            })
    void an_address_that_is_no_text_is_a_bad_request(String address) throws Exception {
        assertThat(send(to(address).GET()).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE"})
    void a_form_is_taken_by_post_alone_whatever_it_holds(String method) throws Exception {
        for (String body : new String[] {"a=b", "a=%zz", "a=%00&b=%ff", "%"}) {
            HttpResponse<String> answer = send(to("/api/v1/audits/MSP-1/assessments/1.1")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(body)));
            assertThat(answer.statusCode()).as(body).isIn(404, 405, 415);
        }
    }

    @Test
    void a_day_of_years_without_audits_is_refused_with_those_that_are_taken() throws Exception {
        HttpResponse<String> answer =
                send(to("/api/v1/roster?from=%2B999999999-01-01&to=2027-01-01").GET());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Give a day between 1900 and 2199.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audits/%zz",
                "/api/v1/audits/%zz",
                "/a/%2e%2e%2fb",
                "/api/v1/audits/a%2Fb",
                "/audits/a;b",
                "/audits/a|b"
            })
    void an_address_that_no_server_reads_is_told_so_in_our_words(String address) throws Exception {
        assertThat(raw("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("its address holds signs that no address", "check the link")
                .contains(address.startsWith("/api/") ? "application/problem+json" : "text/html")
                .doesNotContain("HTTP Status 400", "font-family", "tomcat");
    }

    @Test
    void headers_that_are_too_long_are_told_so_in_our_words() throws Exception {
        assertThat(raw("GET /audits HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX-Long: " + "x".repeat(40_000)
                        + "\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("address and headers are too long; check the link, delete the cookies of this site")
                .doesNotContain("HTTP Status 400", "tomcat");
    }

    @Test
    void too_many_fields_are_told_as_too_many() throws Exception {
        String many = IntStream.range(0, 100_000).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(form(many));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("more fields, files or text than are taken at once");
    }

    /** What the server answers to exactly these bytes. */
    private String raw(String request) throws Exception {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    @Test
    void a_form_that_is_no_text_is_a_bad_request() throws Exception {
        assertThat(send(form("email=%FF&password=x")).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[", "{\"tier\":{}}", "{\"tier\":[1]}", "{\"tier\":1e999}", "\"\"", "{\"tier\":\"\\uD800\\"})
    void json_of_another_shape_is_a_bad_request(String body) throws Exception {
        HttpResponse<String> answer = send(json(TIER, BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/*+json"})
    void a_range_of_types_is_no_type(String type) throws Exception {
        HttpResponse<String> answer = send(to(TIER).header("Content-Type", type).PUT(BodyPublishers.ofString("{}")));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Content-Type names a range of types");
    }

    @Test
    void null_is_told_by_its_field() throws Exception {
        HttpResponse<String> answer = send(json(TIER, BodyPublishers.ofString("{\"tier\":null}")));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Give tier");
    }

    @Test
    void a_large_body_is_refused_whether_or_not_it_says_how_large_it_is() throws Exception {
        String body = "{\"tier\":\"" + "a".repeat(3_000_000) + "\"}";
        Supplier<java.io.InputStream> unsaid = () -> new java.io.ByteArrayInputStream(body.getBytes(UTF_8));
        for (var sent : Stream.of(BodyPublishers.ofString(body), BodyPublishers.ofInputStream(unsaid))
                .toList()) {
            HttpResponse<String> answer = send(json(TIER, sent));
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("larger than 1 MB");
        }
    }

    @Test
    void an_address_that_nobody_has_signs_nobody_in() throws Exception {
        HttpResponse<String> answer = send(to("/api/v1/me")
                .setHeader(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(("a".repeat(5_000) + ":x").getBytes(UTF_8)))
                .GET());
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void a_large_form_is_refused() throws Exception {
        assertThat(send(form("email=" + "a".repeat(3_000_000))).statusCode()).isEqualTo(413);
    }

    private HttpRequest.Builder form(String body) {
        return to("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder json(String address, HttpRequest.BodyPublisher body) {
        return to(address).header("Content-Type", "application/json").PUT(body);
    }

    private HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                .header("Authorization", Persona.MARTA.authorization());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
