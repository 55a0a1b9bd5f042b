package auditway.platform.input.web;

import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.refusal.Malformed;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** A JSON body says everything that its record does not call {@link Nullable}; null counts as not said. */
@ControllerAdvice
class WholeBodies extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return parameter.getParameterType().isRecord();
    }

    @Override
    public Object afterBodyRead(
            @Nullable Object body,
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        if (body == null) {
            throw new Malformed("The body is null; send a JSON object as /api/openapi.json describes it.");
        }
        List<Problem> problems = Arrays.stream(body.getClass().getRecordComponents())
                .filter(component -> isMissing(component, body))
                .map(component -> new Problem(component.getName(), "Give " + component.getName() + "; it is missing."))
                .toList();
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return body;
    }

    private static boolean isMissing(RecordComponent component, Object body) {
        ReflectionUtils.makeAccessible(component.getAccessor());
        Object value = ReflectionUtils.invokeMethod(component.getAccessor(), body);
        if (value == null) {
            return !isNullable(component.getAnnotatedType());
        }
        return value instanceof Collection<?> several
                && new ArrayList<>(several).contains(null)
                && !(component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                        && isNullable(list.getAnnotatedActualTypeArguments()[0]));
    }

    private static boolean isNullable(AnnotatedType type) {
        return ((AnnotatedElement) type).isAnnotationPresent(Nullable.class);
    }
}
