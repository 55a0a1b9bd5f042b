package auditway.platform.workflow.camunda;

import java.util.function.Function;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/** The expression language of the diagrams: step beans and plain variables, nothing else. */
final class StepExpressions extends JuelExpressionManager {

    private final Function<String, @Nullable Object> steps;

    /** @param steps finds a step bean by its name, null if there is none */
    StepExpressions(Function<String, @Nullable Object> steps) {
        this.steps = steps;
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new StepResolver(steps));
        return resolver;
    }
}
