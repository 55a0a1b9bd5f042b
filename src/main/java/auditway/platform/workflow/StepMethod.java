package auditway.platform.workflow;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.function.Supplier;

/** A method of a room that takes or fills a form. */
record StepMethod(Supplier<Object> bean, Method method) {

    StepMethod {
        if (!Modifier.isPublic(
                method.getModifiers() & method.getDeclaringClass().getModifiers())) {
            throw new IllegalStateException(method + " is called for a form; make it and its class public.");
        }
    }

    Class<?> firstType() {
        return method.getParameterTypes()[0];
    }

    Object call(Object... arguments) {
        try {
            return method.invoke(bean.get(), arguments);
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(method + " failed.", failure.getCause());
        } catch (IllegalAccessException failure) {
            throw new IllegalStateException(method + " is not public.", failure);
        }
    }
}
