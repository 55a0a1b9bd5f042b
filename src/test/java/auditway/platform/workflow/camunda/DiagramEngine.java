package auditway.platform.workflow.camunda;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.history.HistoryLevel;

/** One engine in memory for all process tests, as narrow as the real one; each test gives it the steps it may call. */
public final class DiagramEngine {

    private static Map<String, Object> steps = Map.of();
    private static final ProcessEngine ENGINE = build();

    private DiagramEngine() {}

    /** The engine, which from now on calls these step beans. */
    public static ProcessEngine calling(Map<String, Object> beans) {
        steps = Map.copyOf(beans);
        return ENGINE;
    }

    private static ProcessEngine build() {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        EngineConfiguration.narrow(configuration);
        configuration.setProcessEngineName("diagrams");
        configuration.setJdbcUrl("jdbc:h2:mem:diagrams;DB_CLOSE_DELAY=-1");
        configuration.setHistoryLevel(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        configuration.setExpressionManager(new StepExpressions(name -> steps.get(name)));
        configuration.setCustomPostBPMNParseListeners(new java.util.ArrayList<>(java.util.List.of(new Footprints())));
        configuration.setJobExecutorActivate(false);
        return configuration.buildProcessEngine();
    }
}
