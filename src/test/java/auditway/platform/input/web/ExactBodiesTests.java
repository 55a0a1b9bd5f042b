package auditway.platform.input.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.catalogue.programme.Control.Kind;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What a program sends is taken as it is written or refused with a sentence: nothing is passed over, guessed or rounded. */
@ApplicationTest
class ExactBodiesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Test
    void a_field_that_a_body_does_not_have_is_refused_at_every_address() {
        List<String> taken = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            boolean record = Arrays.stream(handler.getMethodParameters())
                    .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class)
                            && parameter.getParameterType().isRecord());
            if (record && handler.getBeanType().getName().startsWith("auditway.")) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                    String address = info.getPatternValues().iterator().next().replaceAll("\\{\\w+}", "none");
                    MockHttpServletResponse answer =
                            send(method.asHttpMethod(), address, "{\"noSuchField\": 1}", MARTA);
                    if (answer.getStatus() != 400
                            || !text(answer)
                                    .matches(
                                            "(?s).*The field (noSuchField is not taken here|\\w+ has no value of the expected kind).*")) {
                        taken.add(method + " " + address + ": " + answer.getStatus() + " " + text(answer));
                    }
                }
            }
        });
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, application/json",
        "UTF-16LE, application/json",
        "UTF-16BE, application/json",
        "UTF-32, application/json",
        "UTF-16, application/json;charset=UTF-16",
        "UTF-16, application/x-www-form-urlencoded;charset=UTF-16",
        "ISO-8859-1, application/json; charset=\"iso-8859-1\"",
    })
    void a_body_in_other_signs_than_utf_8_is_refused(String signs, String type) {
        assertThat(mvc.post()
                        .uri("/api/v1/audits/none/findings")
                        .with(DAVID.basic())
                        .header("Content-Type", type)
                        .content("{\"title\": \"Tests weekly\"}".getBytes(Charset.forName(signs))))
                .hasStatus(400);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"grade": 0, "title": "Tests weekly"}       | The field grade
            {"grade": "0", "title": "Tests weekly"}     | The field grade
            {"title": "Tests weekly", "title": "Never"} | could not be read as JSON
            {"title": "Tests weekly", "titel": "Never"} | The field titel is not taken here; leave it out
            {"title": 7}                                | The field title
            """)
    void what_is_no_value_of_a_field_is_refused_by_name(String body, String said) {
        HeldAudit audit = HeldAudit.of(context);
        MockHttpServletResponse answer = send(HttpMethod.POST, "/api/v1/audits/" + audit.id + "/findings", body, DAVID);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(text(answer)).contains(said);
    }

    @Test
    void grade_and_control_of_a_recorded_finding_are_not_changed_by_its_words() {
        HeldAudit audit = HeldAudit.of(context);
        String drafted = audit.drafted();
        MockHttpServletResponse answer = send(
                HttpMethod.PUT,
                "/api/v1/findings/" + drafted,
                "{\"title\": \"Tests daily\", \"grade\": \"OPPORTUNITY_FOR_IMPROVEMENT\"}",
                DAVID);
        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(text(answer)).contains("The field grade is not taken here");
        assertThat(send(
                                HttpMethod.PUT,
                                "/api/v1/findings/" + drafted,
                                "{\"title\": \"Tests daily\", \"version\": 0}",
                                DAVID)
                        .getStatus())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"1E-400", "1E400", "-1E-999", "2.5", "true"})
    void a_number_is_read_with_all_its_digits_or_not_at_all(String days) {
        ReportedGaps gaps = ReportedGaps.of(context);
        MockHttpServletResponse answer = send(
                HttpMethod.POST,
                "/api/v1/audits/" + gaps.audit.id + "/requests/request-extension?about="
                        + gaps.scoreImpacting().id(),
                "{\"days\": %s, \"reason\": \"Ill.\", \"plan\": \"A colleague.\"}".formatted(days),
                JANA);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(text(answer)).contains("days");
    }

    @Test
    void a_change_says_which_version_it_was_made_on() {
        HeldAudit audit = HeldAudit.of(context);
        audit.state(auditway.audit.audit.AuditState.CONDUCT);
        String address = "/api/v1/audits/" + audit.id + "/assessments/" + audit.control(Kind.MANDATORY);
        String verdict = "{\"verdict\": \"NOT_MET\", \"reason\": \"Not seen.\"%s}";
        MockHttpServletResponse unsaid = send(HttpMethod.PUT, address, verdict.formatted(""), DAVID);
        assertThat(unsaid.getStatus()).isEqualTo(400);
        assertThat(text(unsaid)).contains("say which version yours was made on");
        assertThat(send(HttpMethod.PUT, address, verdict.formatted(", \"version\": 1.5"), DAVID)
                        .getStatus())
                .isEqualTo(400);
        assertThat(send(HttpMethod.PUT, address, verdict.formatted(", \"version\": 99"), DAVID)
                        .getStatus())
                .isEqualTo(409);
        MockHttpServletResponse partner =
                send(HttpMethod.PATCH, "/api/v1/partners/tecracer", "{\"about\": \"Cloud.\"}", MARTA);
        assertThat(partner.getStatus()).isEqualTo(400);
        assertThat(text(partner)).contains("Say which version the change was made on");
    }

    private MockHttpServletResponse send(HttpMethod method, String address, String body, Persona who) {
        return mvc.method(method)
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(who.basic())
                .exchange()
                .getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
