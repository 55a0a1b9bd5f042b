package auditway.platform.workflow.camunda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.author.AuthorFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.GenericApplicationContext;

/** Start-up stops at a diagram that is not fit to run. */
class DiagramDeployerTests {

    private final RepositoryService repository = DiagramEngine.calling(Map.of()).getRepositoryService();

    @TempDir
    Path home;

    @Test
    void a_diagram_with_an_unknown_step_is_named_and_nothing_is_deployed() throws IOException {
        Files.createDirectories(home.resolve("forms"));
        Files.createDirectories(home.resolve("processes"));
        Files.copy(Path.of("processes/rounds.bpmn"), home.resolve("processes/rounds.bpmn"));

        assertThatThrownBy(
                        () -> new DiagramDeployer(repository, refreshed(), new AuthorFiles(home.toString())).deploy())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(
                        "processes/rounds.bpmn: element sendReminders: calls the unknown step inboxSteps.sendReminders");
        assertThat(repository.createDeploymentQuery().count()).isZero();
    }

    private static GenericApplicationContext refreshed() {
        GenericApplicationContext context = new GenericApplicationContext();
        context.refresh();
        return context;
    }
}
