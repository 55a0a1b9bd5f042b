package auditway.platform.workflow.camunda;

import auditway.platform.workflow.Expressions;
import java.time.Clock;

/** The engine's FEEL for tests that do without the application. */
public final class Feel {

    private Feel() {}

    public static Expressions at(Clock clock) {
        return new FeelExpressions(clock);
    }
}
