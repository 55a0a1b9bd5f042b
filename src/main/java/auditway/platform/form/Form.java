package auditway.platform.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A form as its file says it.
 *
 * @param properties what the file says of the form as a whole, such as its title; empty for most
 */
record Form(String name, List<Component> components, Map<String, String> properties) {

    Stream<Component> all() {
        return components.stream().flatMap(Component::all);
    }

    /** What the button says that hands the form in. */
    String submit() {
        return all().filter(one -> one.type() == ComponentType.BUTTON)
                .map(Component::label)
                .findFirst()
                .orElse("Send");
    }
}
