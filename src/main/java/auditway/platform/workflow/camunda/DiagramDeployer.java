package auditway.platform.workflow.camunda;

import auditway.platform.author.AuthorFiles;
import auditway.platform.author.UnfitFile;
import auditway.platform.workflow.DecisionTables;
import auditway.platform.workflow.Steps;
import auditway.platform.workflow.StepsKnown;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.impl.transform.DmnTransformException;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Deploys the programme authors' diagrams, tables and forms as one deployment, all or nothing; names are relative so that the same
 * content never becomes a new version.
 */
@Component
class DiagramDeployer {

    private final RepositoryService repository;
    private final ApplicationContext context;
    private final AuthorFiles authors;

    DiagramDeployer(RepositoryService repository, ApplicationContext context, AuthorFiles authors) {
        this.repository = repository;
        this.context = context;
        this.authors = authors;
    }

    /** @throws UnfitFile naming file, element and reason where a diagram is not fit to run */
    void deploy() {
        Map<String, byte[]> files =
                new TreeMap<>(authors.all("processes", name -> name.endsWith(".bpmn") || name.endsWith(".dmn")));
        files.putAll(authors.all("forms", name -> name.endsWith(".form")));
        refuseUnfit(files);
        DeploymentBuilder deployment =
                repository.createDeployment().name("auditway").enableDuplicateFiltering(false);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deploy(deployment);
        context.publishEvent(new StepsKnown(steps(files)));
    }

    private static void deploy(DeploymentBuilder deployment) {
        try {
            deployment.deploy();
        } catch (ParseException | DmnTransformException failure) {
            throw new UnfitFile("The engine cannot read these diagrams:\n" + failure.getMessage(), failure);
        }
    }

    private static Set<String> steps(Map<String, byte[]> files) {
        Set<String> steps = new TreeSet<>();
        files.forEach((name, content) -> {
            if (name.endsWith(".bpmn")) {
                Bpmn.readModelFromStream(new ByteArrayInputStream(content))
                        .getModelElementsByType(UserTask.class)
                        .forEach(step -> steps.add(step.getId()));
            }
        });
        return steps;
    }

    private void refuseUnfit(Map<String, byte[]> files) {
        List<String> problems = new ArrayList<>(DiagramCheck.problems(files, stepBeans()));
        problems.addAll(TableCheck.problems(
                files, context.getBeansOfType(DecisionTables.Asker.class).values()));
        if (!problems.isEmpty()) {
            throw new UnfitFile(
                    "These diagrams cannot run; correct them and start again:\n" + String.join("\n", problems));
        }
    }

    private Map<String, Class<?>> stepBeans() {
        Map<String, Class<?>> beans = new TreeMap<>();
        for (String name : context.getBeanNamesForAnnotation(Steps.class)) {
            Class<?> type = context.getType(name);
            if (type != null) {
                beans.put(name, ClassUtils.getUserClass(type));
            }
        }
        return beans;
    }
}
