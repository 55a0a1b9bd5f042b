package auditway.platform.workflow.camunda;

import auditway.platform.workflow.DecisionTables;
import auditway.platform.workflow.Steps;
import auditway.platform.workflow.StepsKnown;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * Deploys the programme authors' folders as one deployment, all or nothing. A folder beside the jar wins over the
 * one inside it; names are kept relative so that the same content never becomes a new version.
 */
@Component
class DiagramDeployer {

    private static final Map<String, String> FOLDERS = Map.of("processes", "*.{bpmn,dmn}", "forms", "*.form");

    private final RepositoryService repository;
    private final ApplicationContext context;
    private final Path home;

    DiagramDeployer(RepositoryService repository, ApplicationContext context, @Value("${auditway.home:.}") Path home) {
        this.repository = repository;
        this.context = context;
        this.home = home;
    }

    /** @throws IllegalStateException naming file, element and reason where a diagram is not fit to run */
    void deploy() {
        Map<String, byte[]> files = new TreeMap<>();
        FOLDERS.forEach((folder, pattern) -> files.putAll(read(folder, pattern)));
        refuseUnfit(files);
        DeploymentBuilder deployment =
                repository.createDeployment().name("auditway").enableDuplicateFiltering(false);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        deployment.deploy();
        context.publishEvent(new StepsKnown(steps(files)));
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
            throw new IllegalStateException(
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

    private Map<String, byte[]> read(String folder, String pattern) {
        Path beside = home.resolve(folder);
        try {
            return Files.isDirectory(beside) ? fromFolder(beside, folder, pattern) : fromClassPath(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("The folder " + folder + " cannot be read.", failure);
        }
    }

    private static Map<String, byte[]> fromFolder(Path beside, String folder, String pattern) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var entries = Files.newDirectoryStream(beside, pattern)) {
            for (Path file : entries) {
                files.put(folder + "/" + file.getFileName(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static Map<String, byte[]> fromClassPath(String folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:" + folder + "/*.*")) {
            files.put(folder + "/" + file.getFilename(), file.getContentAsByteArray());
        }
        return files;
    }
}
