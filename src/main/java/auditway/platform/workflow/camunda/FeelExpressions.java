package auditway.platform.workflow.camunda;

import auditway.platform.workflow.Expressions;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.camunda.feel.api.EvaluationResult;
import org.camunda.feel.api.FeelEngineApi;
import org.camunda.feel.api.FeelEngineBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** FEEL as the engine speaks it, without external functions, on the application's clock. */
@Component
class FeelExpressions implements Expressions {

    private final FeelEngineApi engine;

    FeelExpressions(Clock clock) {
        this.engine = FeelEngineBuilder.forJava()
                .withEnabledExternalFunctions(false)
                .withClock(() -> ZonedDateTime.now(clock))
                .build();
    }

    @Override
    public @Nullable Object evaluate(String expression, Map<String, ?> values) {
        EvaluationResult result = engine.evaluateExpression(expression, new HashMap<String, Object>(values));
        if (result.isFailure()) {
            throw new IllegalArgumentException("The expression \"" + expression + "\" cannot be evaluated: "
                    + result.failure().message());
        }
        return result.result();
    }
}
