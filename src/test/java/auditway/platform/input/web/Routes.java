package auditway.platform.input.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the application with all that it takes, found where Spring finds it. */
record Routes(List<Route> all) {

    /** A field by its name and type; those of a record come one by one. */
    record Sent(String name, Class<?> type) {

        boolean isText() {
            return type == String.class;
        }
    }

    /** One address. */
    record Route(HttpMethod method, String pattern, boolean json, boolean multipart, List<Sent> sent) {

        boolean isApi() {
            return pattern.startsWith("/api/");
        }

        boolean takesText() {
            return method != HttpMethod.GET && sent.stream().anyMatch(one -> one.isText() || one.type() == Map.class);
        }

        List<String> variables() {
            List<String> names = new ArrayList<>();
            Pattern.compile("\\{(\\w+)").matcher(pattern).results().forEach(found -> names.add(found.group(1)));
            return names;
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    /** Requests that are not kept to be printed, since there are thousands and large ones. */
    static MockMvc silently(WebApplicationContext context) {
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilters(context.getBean(ReadableRequests.class))
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
    }

    static Routes of(RequestMappingHandlerMapping mapping) {
        List<Route> routes = new ArrayList<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("auditway.")) {
                var methods = info.getMethodsCondition().getMethods();
                for (String pattern : info.getPatternValues()) {
                    Stream<HttpMethod> asked = methods.isEmpty()
                            ? Stream.of(HttpMethod.GET)
                            : methods.stream().map(one -> HttpMethod.valueOf(one.name()));
                    asked.forEach(method -> routes.add(route(method, pattern, handler)));
                }
            }
        });
        return new Routes(routes.stream()
                .filter(route -> !route.pattern().equals("/error"))
                .sorted(Comparator.comparing(Route::toString))
                .toList());
    }

    private static Route route(HttpMethod method, String pattern, HandlerMethod handler) {
        Map<String, Sent> sent = new LinkedHashMap<>();
        boolean json = false;
        boolean multipart = false;
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                continue;
            }
            json |= parameter.hasParameterAnnotation(RequestBody.class);
            fields(parameter).forEach(one -> sent.put(one.name(), one));
        }
        multipart = sent.values().stream().anyMatch(one -> MultipartFile.class.isAssignableFrom(one.type()));
        return new Route(method, pattern, json, multipart, List.copyOf(sent.values()));
    }

    private static List<Sent> fields(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        boolean record = type.isRecord()
                && (parameter.hasParameterAnnotation(RequestBody.class)
                        || parameter.hasParameterAnnotation(ModelAttribute.class)
                        || type.getPackageName().endsWith(".web"));
        if (record) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Sent(component.getName(), component.getType()))
                    .toList();
        }
        if (parameter.hasParameterAnnotation(RequestBody.class)) {
            return List.of(new Sent("", type));
        }
        String name = named == null ? null : named.value().isEmpty() ? named.name() : named.value();
        return named == null
                ? List.of()
                : List.of(new Sent(
                        name == null || name.isEmpty() ? String.valueOf(parameter.getParameterName()) : name, type));
    }
}
