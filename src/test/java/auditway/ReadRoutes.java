package auditway;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of pages and API that is read, its variables filled in; a variable that is not known fails. */
public final class ReadRoutes {

    private static final Pattern VARIABLE = Pattern.compile("([^/]+)/\\{(\\w+)}");

    private ReadRoutes() {}

    /** With every variable filled in by what stands before it: "audits" has an audit's id. */
    public static Set<String> filled(RequestMappingHandlerMapping mapping, Map<String, String> ids) {
        Set<String> filled = new LinkedHashSet<>();
        patterns(mapping).forEach(pattern -> filled.add(fill(pattern, ids)));
        return filled;
    }

    public static Set<String> patterns(RequestMappingHandlerMapping mapping) {
        Set<String> patterns = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, handler) -> {
            Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
            if (handler.getBeanType().getName().startsWith("auditway.")
                    && (methods.isEmpty() || methods.contains(RequestMethod.GET))) {
                patterns.addAll(info.getPatternValues());
            }
        });
        patterns.removeAll(List.of("/error"));
        return patterns;
    }

    public static String fill(String pattern, Map<String, String> ids) {
        String filled = pattern;
        Matcher variable = VARIABLE.matcher(filled);
        while (variable.find()) {
            String value = ids.get(variable.group(1));
            if (value == null) {
                throw new AssertionError(
                        "What is the " + variable.group() + " of " + pattern + "? Name one in the test.");
            }
            filled = filled.substring(0, variable.start())
                    + variable.group(1) + "/" + value
                    + filled.substring(variable.end());
            variable = VARIABLE.matcher(filled);
        }
        return filled;
    }
}
