package auditway.platform.form;

import auditway.platform.author.UnfitFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a form file; whatever in it would be shown or checked otherwise than its author meant is refused. */
final class FormReader {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> PROPERTIES = Set.of("title", "effect", "sent");
    private static final Set<String> HEAD = Set.of(
            "components",
            "properties",
            "type",
            "id",
            "schemaVersion",
            "exporter",
            "executionPlatform",
            "executionPlatformVersion",
            "versionTag");

    private final String file;

    private FormReader(String file) {
        this.file = file;
    }

    /**
     * Reads one file.
     *
     * @param name the form's name, which is the file's name and the id inside it
     * @throws UnfitFile naming file, component and what is wrong with it
     */
    static Form read(String name, String json) {
        FormReader reader = new FormReader("forms/" + name + ".form");
        try {
            return reader.form(name, MAPPER.readTree(json));
        } catch (JacksonException broken) {
            throw reader.fault("is not JSON: " + broken.getOriginalMessage());
        }
    }

    private Form form(String name, JsonNode root) {
        for (String property : root.propertyNames()) {
            if (!HEAD.contains(property)) {
                throw fault("has the property \"" + property + "\", which is not supported");
            }
        }
        if (!name.equals(root.path("id").asString(""))) {
            throw fault("must have the id \"" + name + "\", as its file is named");
        }
        if (!root.path("components").isArray()) {
            throw fault("must have \"components\"");
        }
        ComponentReader components = new ComponentReader(file);
        List<Component> read =
                root.path("components").valueStream().map(components::read).toList();
        checkKeys(read);
        Form form = new Form(name, read, properties(root.path("properties")));
        checkIds(form);
        checkLists(form);
        return form;
    }

    private Map<String, String> properties(JsonNode node) {
        Map<String, String> read = new HashMap<>();
        node.properties().forEach(property -> {
            if (!PROPERTIES.contains(property.getKey()) || !property.getValue().isString()) {
                throw fault("has the property \"properties." + property.getKey() + "\", which is not supported");
            }
            read.put(property.getKey(), property.getValue().asString());
        });
        return Map.copyOf(read);
    }

    private void checkIds(Form form) {
        Set<String> seen = new HashSet<>();
        form.all().filter(one -> !seen.add(one.id())).findFirst().ifPresent(twice -> {
            throw fault("has two components with the id " + twice.id());
        });
    }

    private void checkLists(Form form) {
        form.all()
                .filter(holder -> !holder.key().isEmpty())
                .flatMap(holder -> holder.components().stream().flatMap(Component::all))
                .filter(one -> one.type() == ComponentType.DYNAMICLIST)
                .findFirst()
                .ifPresent(list -> {
                    throw fault("has the list " + list.id() + " inside another list or group, which is not supported");
                });
    }

    private void checkKeys(List<Component> level) {
        Set<String> seen = new HashSet<>();
        sameLevel(level)
                .filter(one -> !one.key().isEmpty() && !seen.add(one.key()))
                .findFirst()
                .ifPresent(twice -> {
                    throw fault("has two components with the key " + twice.key() + ", the second is " + twice.id());
                });
        level.stream()
                .flatMap(Component::all)
                .filter(one -> !one.components().isEmpty())
                .forEach(holder -> {
                    if (!holder.key().isEmpty()) {
                        checkKeys(holder.components());
                    }
                });
    }

    /** Groups without a path leave their fields on the level they stand on. */
    private static Stream<Component> sameLevel(List<Component> level) {
        return level.stream()
                .flatMap(one -> one.key().isEmpty()
                        ? Stream.concat(Stream.of(one), sameLevel(one.components()))
                        : Stream.of(one));
    }

    private UnfitFile fault(String what) {
        return new UnfitFile(file + " " + what + ".");
    }
}
