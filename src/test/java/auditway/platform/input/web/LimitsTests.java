package auditway.platform.input.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Phase;
import auditway.platform.input.Limits;
import auditway.platform.input.web.Routes.Route;
import auditway.platform.input.web.Routes.Sent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends every text that any page or program can send: at its limit, one more, far more, and with signs that no text may hold. All is
 * answered, nothing that was refused is kept, nothing unclean is kept, and everybody else's pages go on.
 */
@ApplicationTest
@Tag("both-databases")
class LimitsTests {

    private static final String UNCLEAN = "\u0000\u0002\u001B\uFFFE\uD800\u202E";
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final List<Persona> PEOPLE = List.of(MARTA, HELEN, DAVID, JANA, SAMUEL);
    private static final List<String> TEXTS =
            List.of("", "x".repeat(180), "x".repeat(Limits.TEXT), "青".repeat(600), UNCLEAN + "\r\nBcc: x" + UNCLEAN);

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private MockMvc mvc;
    private final Set<String> refused = new HashSet<>();
    private final Map<String, String> ids = new HashMap<>();

    @BeforeEach
    void quiet() {
        mvc = Routes.silently(context);
    }

    /** Sends texts to addresses and says what broke. */
    private interface Sender {
        List<String> broken(List<Route> routes) throws Exception;
    }

    @Test
    @Tag("exhaustive")
    void no_text_that_anybody_sends_breaks_anything_or_is_kept_against_the_answer() throws Exception {
        nothingBreaks(routes -> {
            List<String> broken = new ArrayList<>();
            for (Persona persona : PEOPLE) {
                for (Route route : routes) {
                    for (String rest : TEXTS) {
                        send(route, persona, rest, broken);
                    }
                }
            }
            for (Route route : routes) {
                send(route, route.isApi() ? MARTA : HELEN, "x".repeat(10_000_000), broken);
            }
            return broken;
        });
    }

    @Test
    void a_text_at_each_address_breaks_nothing_and_is_not_kept_against_the_answer() throws Exception {
        nothingBreaks(routes -> {
            List<String> broken = new ArrayList<>();
            for (int i = 0; i < routes.size(); i++) {
                Route route = routes.get(i);
                String text = TEXTS.get(i % TEXTS.size());
                send(route, route.isApi() ? MARTA : HELEN, text, broken);
                send(route, PEOPLE.get(i / TEXTS.size() % PEOPLE.size()), text, broken);
            }
            return broken;
        });
    }

    private void nothingBreaks(Sender sender) throws Exception {
        HeldAudit audit = HeldAudit.of(context);
        audit.state(AuditState.CONDUCT);
        phases(audit);
        ids.putAll(KnownIds.of(context, audit));
        List<Route> routes =
                Routes.of(mapping).all().stream().filter(Route::takesText).toList();
        assertThat(routes).hasSizeGreaterThan(40);

        assertThat(sender.broken(routes)).isEmpty();
        assertThat(new KeptTexts(context).marked("Zq")).isNotEmpty().allSatisfy(kept -> kept.isSound(refused));
        audit.state(AuditState.FINDINGS_REVIEW);
        everybodyElseGoesOn(audit);
    }

    private void everybodyElseGoesOn(HeldAudit audit) throws Exception {
        for (String page :
                List.of("", "/timeline", "/checklist", "/self-assessment", "/evidence", "/findings", "/actions")) {
            for (Persona persona : List.of(MARTA, DAVID, JANA)) {
                assertThat(get("/audits/" + audit.id + page, persona))
                        .as(persona + " " + page)
                        .isIn(200, 302, 403, 404);
            }
        }
        for (String page :
                List.of("/home", "/work", "/audits", "/partners", "/findings", "/roster", "/mail", "/settings")) {
            assertThat(get(page, MARTA)).as(page).isIn(200, 403);
        }
        assertThat(get("/settings/accounts", SAMUEL)).isEqualTo(200);
    }

    private int get(String page, Persona persona) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(page).with(persona.signedIn()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private void send(Route route, Persona persona, String rest, List<String> broken) throws Exception {
        String mark = "Zq%05d".formatted(COUNT.getAndIncrement());
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                        route.method(), route.pattern().replaceAll(":[^}]*}", "}"), variables(route))
                .with(route.isApi() ? persona.basic() : persona.signedIn());
        if (route.json()) {
            request.contentType(MediaType.APPLICATION_JSON).content(body(route, mark + rest));
        } else {
            fields(route, mark + rest).forEach((name, value) -> request.param(name, String.valueOf(value)));
            if (route.multipart() && route.isApi()) {
                request.contentType(MediaType.MULTIPART_FORM_DATA);
            }
        }
        int status = mvc.perform(request).andReturn().getResponse().getStatus();
        if (status >= 500) {
            broken.add(status + " " + route + " as " + persona + " with " + rest.length());
        }
        if (status >= 400) {
            refused.add(mark);
        }
    }

    private Object[] variables(Route route) {
        return route.variables().stream()
                .map(name ->
                        name.equals("id") ? ids.getOrDefault(place(route.pattern()), "x") : ids.getOrDefault(name, "x"))
                .toArray();
    }

    private static String place(String pattern) {
        return pattern.replaceFirst("^/api/v1", "").replaceFirst("/\\{id}.*", "");
    }

    private String body(Route route, String text) {
        return JsonMapper.shared().writeValueAsString(fields(route, text));
    }

    /** All texts of an address at once; one that would fill the memory of a test is sent in the first of them alone. */
    private Map<String, Object> fields(Route route, String text) {
        Map<String, Object> fields = new HashMap<>();
        boolean huge = text.length() > 1_000_000;
        for (Sent one : route.sent()) {
            boolean first = !fields.containsValue(text);
            if (!one.name().isEmpty()) {
                fields.put(
                        one.name(),
                        one.isText() && (first || !huge) ? text(one, text) : route.json() ? json(one) : usual(one));
            }
        }
        if (!fields.containsValue(text)) {
            fields.put("reason", text);
        }
        return fields;
    }

    private String text(Sent field, String text) {
        return ids.getOrDefault(field.name(), text);
    }

    private static Object json(Sent field) {
        return Collection.class.isAssignableFrom(field.type()) ? List.of() : usual(field);
    }

    private static String usual(Sent field) {
        Class<?> type = field.type();
        if (type.isEnum()) {
            return ((Enum<?>) type.getEnumConstants()[0]).name();
        }
        if (type == LocalDate.class) {
            return "2027-03-01";
        }
        return type == Boolean.class || type == boolean.class ? "false" : type == String.class ? "" : "0";
    }

    /** The pages of an audit want to know since when it has been in its phases. */
    private static void phases(HeldAudit audit) {
        for (Phase phase : Arrays.copyOf(Phase.values(), Phase.FINDINGS_REVIEW.ordinal() + 1)) {
            audit.get(JdbcClient.class)
                    .sql("insert into audit_phase (audit_id, phase, entered_at) values (?, ?, ?)")
                    .params(audit.id, phase.name(), audit.now().atOffset(ZoneOffset.UTC))
                    .update();
        }
    }
}
