package auditway.platform.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API is described as it is: what an operation takes, under names of its own, and how one signs in. */
@ApplicationTest
class ApiDescriptionTests {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private JsonNode described = JsonMapper.shared().nullNode();
    private final List<String> wrong = new ArrayList<>();
    private int operations;

    @BeforeEach
    void read() throws Exception {
        described = JsonMapper.shared()
                .readTree(mvc.get()
                        .uri("/api/openapi.json")
                        .exchange()
                        .getResponse()
                        .getContentAsString());
    }

    @Test
    void the_fields_of_every_body_are_those_that_the_operation_takes() {
        eachOperation((handler, operation) -> {
            for (MethodParameter parameter : handler.getMethodParameters()) {
                Class<?> type = parameter.getParameterType();
                if (parameter.hasParameterAnnotation(RequestBody.class) && type.isRecord()) {
                    JsonNode body = operation.at("/requestBody/content").properties().stream()
                            .map(entry -> entry.getValue().path("schema"))
                            .findFirst()
                            .orElse(JsonMapper.shared().nullNode());
                    Set<String> told =
                            new TreeSet<>(resolved(body).path("properties").propertyNames());
                    Set<String> taken = Arrays.stream(type.getRecordComponents())
                            .map(RecordComponent::getName)
                            .collect(Collectors.toCollection(TreeSet::new));
                    if (!told.equals(taken)) {
                        wrong.add(handler + " takes " + taken + ", described are " + told);
                    }
                }
            }
        });
        assertThat(wrong).isEmpty();
        assertThat(operations).isGreaterThan(50);
    }

    @Test
    void the_parameters_of_every_operation_are_those_that_it_takes() {
        eachOperation((handler, operation) -> {
            Set<String> taken = new TreeSet<>();
            for (MethodParameter parameter : handler.getMethodParameters()) {
                if (parameter.hasParameterAnnotation(PathVariable.class)
                        || parameter.hasParameterAnnotation(RequestParam.class)
                        || parameter.hasParameterAnnotation(RequestPart.class)
                        || parameter.hasParameterAnnotation(RequestHeader.class)) {
                    parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
                    taken.add(name(parameter).toLowerCase(Locale.ROOT));
                }
            }
            for (JsonNode parameter : operation.path("parameters").values()) {
                String told = parameter.path("name").asString();
                if (!taken.contains(told.toLowerCase(Locale.ROOT))) {
                    wrong.add(handler + " is described with the parameter " + told);
                }
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void programs_sign_in_by_http_basic() {
        assertThat(described.at("/components/securitySchemes/basic/scheme").asString())
                .isEqualTo("basic");
        assertThat(described.at("/security/0").has("basic")).isTrue();
    }

    private void eachOperation(BiConsumer<HandlerMethod, JsonNode> each) {
        mapping.getHandlerMethods()
                .forEach((info, handler) -> info.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/api/v1/"))
                        .forEach(pattern -> info.getMethodsCondition()
                                .getMethods()
                                .forEach(method -> {
                                    JsonNode operation = described
                                            .path("paths")
                                            .path(pattern.replaceAll(":[^}]*}", "}"))
                                            .path(method.name().toLowerCase(Locale.ROOT));
                                    operations++;
                                    if (operation.isMissingNode()) {
                                        wrong.add(method + " " + pattern + " is not described");
                                    } else {
                                        each.accept(handler, operation);
                                    }
                                })));
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        return reference.isEmpty() ? schema : described.at(reference.substring(1));
    }

    private static String name(MethodParameter parameter) {
        RequestParam asked = parameter.getParameterAnnotation(RequestParam.class);
        RequestHeader header = parameter.getParameterAnnotation(RequestHeader.class);
        PathVariable path = parameter.getParameterAnnotation(PathVariable.class);
        RequestPart part = parameter.getParameterAnnotation(RequestPart.class);
        String given = asked != null
                ? asked.value()
                : header != null ? header.value() : path != null ? path.value() : part != null ? part.value() : "";
        return given.isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : given;
    }
}
