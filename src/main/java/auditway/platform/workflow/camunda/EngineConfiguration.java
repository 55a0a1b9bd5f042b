package auditway.platform.workflow.camunda;

import auditway.platform.workflow.Steps;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.spring.boot.starter.configuration.Ordering;
import org.camunda.bpm.spring.boot.starter.configuration.impl.AbstractCamundaConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the engine runs here: narrow expressions, announced steps, no ad hoc code, jobs only once the diagrams are in place. */
@Component
@Order(Ordering.DEFAULT_ORDER + 1)
class EngineConfiguration extends AbstractCamundaConfiguration {

    private final ApplicationContext context;

    EngineConfiguration(ApplicationContext context) {
        this.context = context;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        narrow(engine);
        engine.setExpressionManager(new StepExpressions(this::step));
        List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> listeners =
                engine.getCustomPostBPMNParseListeners();
        List<org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener> all =
                listeners == null ? new ArrayList<>() : new ArrayList<>(listeners);
        all.add(new StepAnnouncer(context));
        engine.setCustomPostBPMNParseListeners(all);
        engine.setJobExecutorActivate(false);
        tellOnce(engine);
    }

    /** A job that lost a race is tried again without a word; it is told in the log once no try is left. */
    static void tellOnce(ProcessEngineConfigurationImpl engine) {
        engine.setEnableCmdExceptionLogging(false);
        engine.setEnableReducedJobExceptionLogging(true);
    }

    /** Shuts the doors through which text could become code. */
    static void narrow(ProcessEngineConfigurationImpl engine) {
        engine.setHistory(ProcessEngineConfigurationImpl.HISTORY_ACTIVITY);
        engine.setAuthorizationEnabled(false);
        engine.setEnableExpressionsInAdhocQueries(false);
        engine.setEnableExpressionsInStoredQueries(false);
        engine.setDeserializationTypeValidationEnabled(true);
        engine.setEnableScriptCompilation(false);
        engine.setMetricsEnabled(false);
        engine.setTaskMetricsEnabled(false);
    }

    private @Nullable Object step(String name) {
        return context.containsBean(name) && context.findAnnotationOnBean(name, Steps.class) != null
                ? context.getBean(name)
                : null;
    }
}
