package auditway.platform.form;

import auditway.platform.author.UnfitFile;
import auditway.platform.form.Component.Choices;
import auditway.platform.form.Component.Place;
import auditway.platform.form.Component.Rules;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one component of a form file and what it holds. */
final class ComponentReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> RULES =
            Set.of("required", "minLength", "maxLength", "min", "max", "pattern", "validationType");
    private static final Set<String> PROPERTIES =
            Set.of("error", "link", "minItems", "maxItems", "item", "when", "look", "tool", "requiredWhen");

    private final String file;

    ComponentReader(String file) {
        this.file = file;
    }

    Component read(JsonNode node) {
        ComponentType type = ComponentType.named(words(node, "type"))
                .orElseThrow(() -> fault(
                        node,
                        "has the type \"" + words(node, "type") + "\", which is not supported; supported are "
                                + ComponentType.supported()));
        for (String property : node.propertyNames()) {
            if (!type.understands(property)) {
                throw fault(
                        node, "has the property \"" + property + "\", which a " + type.word() + " does not support");
            }
        }
        if (words(node, "id").isEmpty()) {
            throw fault(node, "has no id");
        }
        Component component = new Component(
                type,
                words(node, "id"),
                key(node, type),
                label(node, type),
                words(node, "description"),
                node.has("defaultValue") ? MAPPER.convertValue(node.get("defaultValue"), Object.class) : null,
                rules(node),
                choices(node, type),
                hide(node),
                flag(node, "readonly"),
                flag(node, "disabled"),
                place(node),
                node.path("components").valueStream().map(this::read).toList(),
                properties(node),
                details(node));
        checkDetails(node, component);
        return component;
    }

    private String key(JsonNode node, ComponentType type) {
        String key = words(node, type.isAnswer() ? "key" : "path");
        boolean needed = type.isAnswer() || type == ComponentType.DYNAMICLIST;
        if ((needed || !key.isEmpty()) && !key.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw fault(node, "must have a " + (type.isAnswer() ? "key" : "path") + " of letters and digits");
        }
        return key;
    }

    private static String label(JsonNode node, ComponentType type) {
        if (type != ComponentType.DATETIME) {
            return words(node, "label");
        }
        return node.has("dateLabel") ? words(node, "dateLabel") : words(node, "timeLabel");
    }

    private Rules rules(JsonNode node) {
        JsonNode validate = node.path("validate");
        for (String rule : validate.propertyNames()) {
            if (!RULES.contains(rule)) {
                throw fault(node, "validates by \"" + rule + "\", which is not supported");
            }
        }
        String kind = words(validate, "validationType");
        if (!Set.of("", "custom", "email", "phone").contains(kind)) {
            throw fault(node, "validates the type \"" + kind + "\"; supported are email and phone");
        }
        return new Rules(
                flag(validate, "required"),
                whole(node, validate, "minLength"),
                whole(node, validate, "maxLength"),
                number(node, validate, "min"),
                number(node, validate, "max"),
                pattern(node, validate),
                kind.isEmpty() || kind.equals("custom") ? null : kind);
    }

    private @Nullable String pattern(JsonNode node, JsonNode validate) {
        if (!validate.has("pattern")) {
            return null;
        }
        try {
            return Pattern.compile(words(validate, "pattern")).pattern();
        } catch (PatternSyntaxException broken) {
            throw fault(node, "has a pattern that does not parse: " + broken.getDescription());
        }
    }

    private Choices choices(JsonNode node, ComponentType type) {
        List<Option> fixed = node.path("values")
                .valueStream()
                .map(one -> new Option(
                        one.path("value").asString(),
                        one.path("label").asString(one.path("value").asString())))
                .toList();
        String key = words(node, "valuesKey");
        String expression = words(node, "valuesExpression");
        long sources = List.of(fixed.isEmpty(), key.isEmpty(), expression.isEmpty()).stream()
                .filter(none -> !none)
                .count();
        if (type.isChoice() && sources != 1) {
            throw fault(node, "must have its options from exactly one of values, valuesKey and valuesExpression");
        }
        return new Choices(fixed, key.isEmpty() ? null : key, expression.isEmpty() ? null : feel(node, expression));
    }

    private @Nullable String hide(JsonNode node) {
        JsonNode conditional = node.path("conditional");
        if (!conditional.has("hide")) {
            return null;
        }
        return feel(node, words(conditional, "hide"));
    }

    private String feel(JsonNode node, String expression) {
        if (!expression.startsWith("=")) {
            throw fault(node, "has the expression \"" + expression + "\", which must begin with an equals sign");
        }
        return expression.substring(1);
    }

    private Place place(JsonNode node) {
        JsonNode layout = node.path("layout");
        String row = words(layout, "row");
        return new Place(row.isEmpty() ? words(node, "id") : row, whole(node, layout, "columns"));
    }

    private Map<String, String> properties(JsonNode node) {
        Map<String, String> properties = new HashMap<>();
        node.path("properties").propertyStream().forEach(entry -> {
            if (!PROPERTIES.contains(entry.getKey())) {
                throw fault(node, "has the custom property \"" + entry.getKey() + "\", which is not supported");
            }
            String value = entry.getValue().asString();
            boolean counted = entry.getKey().equals("maxItems") && value.startsWith("=");
            if (entry.getKey().endsWith("Items") && !counted && !value.matches("\\d{1,4}")) {
                throw fault(node, "must have a whole number as " + entry.getKey());
            }
            if (counted || entry.getKey().equals("requiredWhen")) {
                feel(node, value);
            }
            properties.put(entry.getKey(), entry.getValue().asString());
        });
        return Map.copyOf(properties);
    }

    private static Map<String, Object> details(JsonNode node) {
        Map<String, Object> details = new HashMap<>();
        node.propertyStream()
                .filter(entry -> !entry.getKey().equals("components")
                        && !entry.getValue().isNull())
                .forEach(entry -> details.put(entry.getKey(), MAPPER.convertValue(entry.getValue(), Object.class)));
        return Map.copyOf(details);
    }

    private void checkDetails(JsonNode node, Component component) {
        switch (component.type()) {
            case DATETIME -> {
                if (!Set.of("date", "time", "datetime").contains(component.detail("subtype", ""))) {
                    throw fault(node, "must have the subtype date, time or datetime");
                }
                if (!Set.of("", "no_timezone").contains(component.detail("timeSerializingFormat", ""))) {
                    throw fault(
                            node, "must have the timeSerializingFormat no_timezone, because answers are local times");
                }
            }
            case BUTTON -> {
                if (!component.detail("action", "submit").equals("submit")) {
                    throw fault(
                            node,
                            "has the action \"" + component.detail("action", "") + "\"; only submit is supported");
                }
            }
            case DYNAMICLIST -> {
                if (component.components().isEmpty()) {
                    throw fault(node, "has no components in its rows");
                }
            }
            case TABLE -> feel(node, component.detail("dataSource", ""));
            default -> {}
        }
    }

    private @Nullable Integer whole(JsonNode component, JsonNode node, String name) {
        Double number = number(component, node, name);
        return number == null ? null : number.intValue();
    }

    private @Nullable Double number(JsonNode component, JsonNode node, String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber()) {
            throw fault(component, "must have a number as " + name);
        }
        return value.asDouble();
    }

    private static boolean flag(JsonNode node, String name) {
        return node.path(name).asBoolean(false);
    }

    private static String words(JsonNode node, String name) {
        return node.path(name).asString("");
    }

    private UnfitFile fault(JsonNode node, String what) {
        String id = words(node, "id").isEmpty() ? "without id" : words(node, "id");
        String key = words(node, "key").isEmpty() ? "" : " (key " + words(node, "key") + ")";
        return new UnfitFile(file + ": component " + id + key + " " + what + ".");
    }
}
