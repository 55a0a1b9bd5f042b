package auditway.platform.workflow.camunda;

import auditway.platform.workflow.Steps;
import java.beans.FeatureDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELException;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/** Resolves names to step beans and calls their public methods; every other property or method is refused. */
final class StepResolver extends ELResolver {

    private final Function<String, @Nullable Object> steps;

    StepResolver(Function<String, @Nullable Object> steps) {
        this.steps = steps;
    }

    @Override
    public @Nullable Object getValue(ELContext context, @Nullable Object base, Object property) {
        if (base == null) {
            Object bean = steps.apply(property.toString());
            context.setPropertyResolved(bean != null);
            return bean;
        }
        if (base instanceof DelegateExecution execution && property.equals("processBusinessKey")) {
            context.setPropertyResolved(true);
            return execution.getProcessBusinessKey();
        }
        throw new ELException("A diagram may not read " + property + " of a "
                + base.getClass().getSimpleName() + ".");
    }

    @Override
    public @Nullable Object invoke(
            ELContext context,
            Object base,
            Object name,
            @Nullable Class<?> @Nullable [] types,
            @Nullable Object @Nullable [] arguments) {
        Class<?> type = ClassUtils.getUserClass(base);
        if (!type.isAnnotationPresent(Steps.class)) {
            throw new ELException("A diagram may not call " + name + " of a " + type.getSimpleName() + ".");
        }
        Object result = call(base, method(type, name.toString(), arguments), arguments);
        context.setPropertyResolved(true);
        return result;
    }

    private static Method method(Class<?> type, String name, @Nullable Object @Nullable [] arguments) {
        int arity = arguments == null ? 0 : arguments.length;
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arity)
                .filter(ClassUtils::isUserLevelMethod)
                .findFirst()
                .orElseThrow(() -> new ELException(
                        type.getSimpleName() + " has no step " + name + " that takes " + arity + " values."));
    }

    private static @Nullable Object call(Object base, Method method, @Nullable Object @Nullable [] arguments) {
        try {
            return method.invoke(base, arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new ELException(failure.getCause());
        } catch (IllegalAccessException | IllegalArgumentException failure) {
            throw new ELException(
                    method.getDeclaringClass().getSimpleName() + "." + method.getName()
                            + " cannot be called like this.",
                    failure);
        }
    }

    @Override
    public void setValue(ELContext context, @Nullable Object base, Object property, @Nullable Object value) {
        throw new ELException("A diagram may not change " + property + ".");
    }

    @Override
    public boolean isReadOnly(ELContext context, @Nullable Object base, Object property) {
        return true;
    }

    @Override
    public Class<?> getType(ELContext context, @Nullable Object base, Object property) {
        return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
        return Object.class;
    }

    @Override
    public @Nullable Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, @Nullable Object base) {
        return null;
    }
}
