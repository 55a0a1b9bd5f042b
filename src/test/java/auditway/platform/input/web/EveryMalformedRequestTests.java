package auditway.platform.input.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.insight.notification.MailHabits;
import auditway.platform.input.web.Routes.Route;
import auditway.platform.input.web.Routes.Sent;
import auditway.platform.people.Accounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/** Every address, asked for in ways it was not made for: the asker is told what is wrong with the request, never that we failed. */
@ApplicationTest
class EveryMalformedRequestTests {

    private static final List<Object> VALUES = Arrays.asList(
            null,
            "",
            "x",
            -1,
            1e300,
            "99999999999999999999",
            "+999999999-01-01",
            "2026-13-45",
            true,
            List.of(),
            Map.of(),
            List.of(Collections.singletonMap("a", null)),
            "\uD83C",
            "%00'\"<${7*7}>");
    private static final List<String> BODIES =
            List.of("", "null", "[]", "[null]", "\"x\"", "{", "{\"\":1}", "1", "\u0000");
    private static final List<String> IDS =
            List.of("x", "-1", "99999999999999999999", "'", "x".repeat(3_000), "青🎉", "%");

    /** What follows a field's name where a person takes it for a list, an object or something worse. */
    private static final List<String> SHAPES =
            List.of("[0]", ".x", "[x]", "[0].x", "[]", "[", "[99999999]", "[-1]", ".class.name", "..", "[99999999999]");

    private static final List<HttpMethod> METHODS =
            List.of(HttpMethod.GET, HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE);
    private static final List<Persona> PEOPLE = List.of(MARTA, DAVID, JANA);

    @Autowired
    WebApplicationContext context;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private MockMvc mvc;
    private final List<String> broken = new ArrayList<>();
    private List<Route> routes = List.of();
    private String audit = "";

    @BeforeEach
    void everyAddress() {
        mvc = Routes.silently(context);
        routes = Routes.of(mapping).all();
        audit = HeldAudit.of(context).id;
    }

    @AfterEach
    void mailAsBefore() {
        Accounts accounts = context.getBean(Accounts.class);
        for (Persona persona : PEOPLE) {
            context.getBean(MailHabits.class).mute(false, persona.actor(accounts));
        }
    }

    @Test
    @Tag("exhaustive")
    void an_id_of_any_shape_is_an_answer() throws Exception {
        for (Route route : routes) {
            for (String id : IDS) {
                sendId(route, id);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("exhaustive")
    void a_value_of_any_shape_is_an_answer() throws Exception {
        for (Route route : routes) {
            for (Object value : VALUES) {
                for (Persona persona : PEOPLE) {
                    sendValue(route, value, persona);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("exhaustive")
    void a_body_of_any_shape_and_kind_is_an_answer() throws Exception {
        for (Route route : routes.stream().filter(Route::json).toList()) {
            for (String body : BODIES) {
                send(route, route.method(), "", SAMUEL, Map.of(), body, MediaType.APPLICATION_JSON);
                send(route, route.method(), "", DAVID, Map.of(), body, MediaType.APPLICATION_JSON);
            }
            send(route, route.method(), "", MARTA, Map.of(), "{}", MediaType.APPLICATION_PDF);
            send(route, route.method(), "", MARTA, Map.of(), "a=b", MediaType.APPLICATION_FORM_URLENCODED);
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("exhaustive")
    void a_method_that_an_address_does_not_take_is_an_answer() throws Exception {
        for (Route route : routes) {
            for (HttpMethod method : METHODS) {
                if (method != route.method()) {
                    send(route, method, "x", MARTA, Map.of(), null, MediaType.APPLICATION_JSON);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void one_id_value_body_and_method_of_a_wrong_shape_at_each_address_is_an_answer() throws Exception {
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            sendId(route, IDS.get(i % IDS.size()));
            sendValue(route, VALUES.get(i % VALUES.size()), PEOPLE.get(i % PEOPLE.size()));
            HttpMethod method = METHODS.get(i % METHODS.size());
            if (method != route.method()) {
                send(route, method, "x", MARTA, Map.of(), null, MediaType.APPLICATION_JSON);
            }
            if (route.json()) {
                String body = BODIES.get(i % BODIES.size());
                send(route, route.method(), "", SAMUEL, Map.of(), body, MediaType.APPLICATION_JSON);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    @Tag("exhaustive")
    void a_field_under_a_name_with_brackets_or_dots_of_any_shape_is_an_answer() throws Exception {
        for (Route route : routes) {
            for (String shape : SHAPES) {
                sendNames(route, shape);
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void a_field_under_a_name_with_brackets_or_dots_is_an_answer() throws Exception {
        for (Route route : routes) {
            sendNames(route, "[0]");
            sendNames(route, ".x");
        }
        assertThat(broken).isEmpty();
    }

    private void sendNames(Route route, String shape) throws Exception {
        for (Sent field : route.sent()) {
            if (!field.name().isEmpty()) {
                Map<String, Object> sent = Map.of(field.name() + shape, "x");
                send(route, route.method(), "", MARTA, sent, null, MediaType.APPLICATION_JSON);
            }
        }
    }

    private void sendId(Route route, String id) throws Exception {
        if (!route.variables().isEmpty()) {
            send(route, route.method(), id, MARTA, Map.of(), null, MediaType.APPLICATION_JSON);
        }
    }

    private void sendValue(Route route, @Nullable Object value, Persona persona) throws Exception {
        List<String> names = route.sent().stream()
                .map(Sent::name)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!names.isEmpty()) {
            Map<String, Object> all = new HashMap<>();
            names.forEach(name -> all.put(name, value));
            @Nullable String json = route.json() ? JsonMapper.shared().writeValueAsString(all) : null;
            send(route, route.method(), "", persona, all, json, MediaType.APPLICATION_JSON);
        }
    }

    private void send(
            Route route,
            HttpMethod method,
            String id,
            Persona persona,
            Map<String, Object> sent,
            @Nullable String body,
            MediaType kind)
            throws Exception {
        Object[] variables = route.variables().stream()
                .map(name -> !id.isEmpty() ? id : name.equals("auditId") ? audit : "x")
                .toArray();
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                        method, route.pattern().replaceAll(":[^}]*}", "}"), variables)
                .with(route.isApi() ? persona.basic() : persona.signedIn());
        if (body != null) {
            request.content(body).contentType(kind);
        } else {
            sent.forEach((name, value) -> request.param(name, String.valueOf(value)));
        }
        MockHttpServletResponse answer = mvc.perform(request).andReturn().getResponse();
        boolean tells = !answer.getContentAsString().contains("at auditway.");
        if (answer.getStatus() >= 500 || !tells) {
            broken.add(answer.getStatus() + " " + method + " " + route + " " + persona + " id=" + id + " "
                    + sent.values().stream().map(String::valueOf).distinct().collect(Collectors.joining()) + " "
                    + body);
        }
    }
}
