package auditway;

import auditway.platform.people.Actor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every parameter, path variable and field of a body by which a request names a record, found in the handlers themselves. */
final class NamedRecords {

    private static final String NAMES_A_RECORD =
            "(?i).*(id|ids)|control|section|subject|about|finding|person|partner|account|audit|owner|evidence|after|edition"
                    + "|programme|reach|as|people|members|item|request|report|mail|before|holder|substitute|to|back";

    private NamedRecords() {}

    /** As "POST /audits/{auditId}/evidence: controlId". */
    static Set<String> in(RequestMappingHandlerMapping mapping) {
        Set<String> found = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            if (handler.getBeanType().getName().startsWith("auditway.")) {
                fields(info, handler)
                        .forEach(field -> addresses(info).forEach(address -> found.add(address + ": " + field)));
            }
        });
        return found;
    }

    private static Set<String> addresses(RequestMappingInfo info) {
        Set<String> addresses = new LinkedHashSet<>();
        info.getPatternValues()
                .forEach(path ->
                        info.getMethodsCondition().getMethods().forEach(method -> addresses.add(method + " " + path)));
        return addresses;
    }

    private static Set<String> fields(RequestMappingInfo info, HandlerMethod handler) {
        Set<String> fields = new TreeSet<>();
        for (MethodParameter parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            String name = String.valueOf(parameter.getParameterName());
            if (parameter.getParameterType() == Actor.class) {
                continue;
            }
            if (parameter.hasParameterAnnotation(PathVariable.class)) {
                if (isSecond(name, info)) {
                    fields.add("{" + name + "}");
                }
            } else if (parameter.getParameterType().isRecord()) {
                components(parameter.getParameterType(), "", fields);
            } else if (parameter.hasParameterAnnotation(RequestParam.class)) {
                RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
                String sent = named == null || named.name().isEmpty() ? name : named.name();
                if (isWords(parameter.getGenericParameterType()) && sent.matches(NAMES_A_RECORD)) {
                    fields.add(sent);
                }
            } else if (parameter.hasParameterAnnotation(RequestBody.class) && isMap(parameter)) {
                fields.add("a form");
            }
            if (Map.class.isAssignableFrom(parameter.getParameterType())
                    && parameter.hasParameterAnnotation(RequestParam.class)) {
                fields.add("a form");
            }
        }
        return fields;
    }

    private static boolean isSecond(String variable, RequestMappingInfo info) {
        String place = "{" + variable + "}";
        return info.getPatternValues().stream().anyMatch(path -> path.indexOf(place) > path.indexOf('{'));
    }

    private static boolean isMap(MethodParameter parameter) {
        return Map.class.isAssignableFrom(parameter.getParameterType());
    }

    private static void components(Class<?> type, String prefix, Set<String> fields) {
        for (RecordComponent one : type.getRecordComponents()) {
            if (one.getType().isRecord()) {
                components(one.getType(), prefix + one.getName() + ".", fields);
            } else if (isWords(one.getGenericType()) && one.getName().matches(NAMES_A_RECORD)) {
                fields.add(prefix + one.getName());
            }
        }
    }

    private static boolean isWords(Type type) {
        ResolvableType given = ResolvableType.forType(type);
        Class<?> raw = given.resolve(Object.class);
        return raw == String.class
                || Collection.class.isAssignableFrom(raw) && given.getGeneric(0).resolve(Object.class) == String.class;
    }
}
