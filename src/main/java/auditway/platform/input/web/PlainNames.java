package auditway.platform.input.web;

import auditway.platform.refusal.Malformed;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.NativeWebRequest;

/**
 * Fields of a page are bound to the record that names them, each under its plain name. Spring would follow brackets and dots into texts
 * and lists and fail there in several ways.
 */
@ControllerAdvice
class PlainNames {

    @InitBinder
    void bind(WebDataBinder binder, NativeWebRequest request) {
        binder.setDeclarativeBinding(true);
        Class<?> target = type(binder.getTargetType());
        if (target != null && target.isRecord()) {
            for (Iterator<String> names = request.getParameterNames(); names.hasNext(); ) {
                refuseNested(names.next(), target);
            }
        }
    }

    private static void refuseNested(String name, Class<?> target) {
        String plain = name.split("[\\[.]", 2)[0];
        boolean known = Arrays.stream(target.getRecordComponents())
                .anyMatch(field -> field.getName().equals(plain));
        if (known && !plain.equals(name)) {
            throw new Malformed("The field " + plain + " is sent with brackets or dots behind its name; send it as "
                    + plain + " alone.");
        }
    }

    private static @Nullable Class<?> type(@Nullable ResolvableType target) {
        return target == null ? null : target.resolve();
    }
}
