package auditway.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.platform.people.DemoPeople;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks {@code /api/v1} of the running application, each time in the name of one of the demo's people. */
final class Api {

    private static final JsonMapper JSON = new JsonMapper();

    private final RestClient client;

    Api(int port) {
        client = RestClient.create("http://localhost:" + port + "/api/v1");
    }

    /** What came back. */
    record Reply(String request, int status, @Nullable MediaType type, byte[] content) {

        JsonNode answers(int expected) {
            assertThat(status).as("%s said %s", request, text()).isEqualTo(expected);
            return JSON.readTree(content.length == 0 ? "null".getBytes(StandardCharsets.UTF_8) : content);
        }

        byte[] file(MediaType expected) {
            assertThat(status).as("%s said %s", request, text()).isEqualTo(200);
            assertThat(expected.isCompatibleWith(type))
                    .as("%s is %s", type, expected)
                    .isTrue();
            return content;
        }

        /** The problem details of a refusal (RFC 9457). */
        JsonNode isRefused(int expected) {
            JsonNode problem = answers(expected);
            assertThat(type).isNotNull();
            assertThat(MediaType.APPLICATION_PROBLEM_JSON.isCompatibleWith(type))
                    .as("%s says it with %s", request, type)
                    .isTrue();
            assertThat(problem.path("status").asInt()).isEqualTo(expected);
            assertThat(problem.path("detail").asString()).as(request).matches("(?s)\\S.*\\.");
            return problem;
        }

        private String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    /** A file that is sent along. */
    record Attached(String name, byte[] content) {}

    Reply get(String who, String path) {
        return send(who, HttpMethod.GET, path, null, null);
    }

    Reply post(String who, String path, Object body) {
        return send(who, HttpMethod.POST, path, MediaType.APPLICATION_JSON, JSON.writeValueAsString(body));
    }

    Reply put(String who, String path, Object body) {
        return send(who, HttpMethod.PUT, path, MediaType.APPLICATION_JSON, JSON.writeValueAsString(body));
    }

    /** Sends a file with the fields that say what it is for. */
    Reply upload(String who, String path, Attached file, Map<String, String> fields) {
        MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
        fields.forEach(parts::add);
        parts.add("file", new ByteArrayResource(file.content()) {
            @Override
            public String getFilename() {
                return file.name();
            }
        });
        return send(who, HttpMethod.POST, path, MediaType.MULTIPART_FORM_DATA, parts);
    }

    private Reply send(String who, HttpMethod method, String path, @Nullable MediaType type, @Nullable Object body) {
        RestClient.RequestBodySpec request = client.method(method)
                .uri(path)
                .headers(headers -> headers.setBasicAuth(who, DemoPeople.PASSWORD, StandardCharsets.UTF_8));
        if (type != null && body != null) {
            request.contentType(type).body(body);
        }
        return request.exchangeForRequiredValue((sent, response) -> new Reply(
                who + " " + method + " " + path,
                response.getStatusCode().value(),
                response.getHeaders().getContentType(),
                response.getBody().readAllBytes()));
    }
}
