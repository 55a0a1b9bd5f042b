package auditway.platform.workflow.camunda;

import auditway.platform.workflow.DecisionTables;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The decision tables of this repository on the engine of the process tests. */
public final class Tables {

    private static String deployment = "";

    private Tables() {}

    /** Answers by the tables in {@code processes/}, until they are taken away. */
    public static DecisionTables shipped() {
        ProcessEngine engine = DiagramEngine.calling(Map.of());
        DeploymentBuilder files =
                engine.getRepositoryService().createDeployment().name("tables");
        Diagrams.files().forEach((name, content) -> {
            if (name.endsWith(".dmn")) {
                files.addInputStream(name, new java.io.ByteArrayInputStream(content));
            }
        });
        deployment = files.deploy().getId();
        return new CamundaDecisionTables(engine.getDecisionService(), engine.getRepositoryService());
    }

    public static void takeAway() {
        DiagramEngine.calling(Map.of()).getRepositoryService().deleteDeployment(deployment, true);
    }
}
