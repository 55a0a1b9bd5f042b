package auditway.platform.workflow;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Does what the tool of a form offers with what was typed so far: {@code Map<String, Object> method(Map<String, Object> typed,
 * OpenStep step)}; the value is the form's name. Nothing is kept.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reworks {
    String value();
}
