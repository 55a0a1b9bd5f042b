package auditway.platform.author;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.Auditway;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Started in a folder with files of its own and no further setting, the application reads them, and says which one stops it. */
@Tag("exhaustive")
class StartTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "config/reminders.yaml | digest: late | config/reminders.yaml, default: a list of moments",
                "config/holidays/DE.yaml | holydays: {} | config/holidays/DE.yaml line 1: 'holydays' is not known",
                "config/programmes/own/edition.yaml | name: [ | config/programmes/own",
                "forms/hold.form | {} | forms/hold.form must have the id \"hold\"",
                "processes/action-item-deadline.dmn | <definitions | processes/action-item-deadline.dmn: is not a decision table",
                "processes/hold.bpmn | <definitions | processes/hold.bpmn: is not a BPMN diagram",
            })
    void a_file_beside_the_application_that_cannot_be_used_stops_the_start_in_words(
            String file, String content, String told) throws Exception {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), content);
        Path output = folder.resolve("output.txt");

        Process process = start(output);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(output)
                .content()
                .contains("APPLICATION FAILED TO START", told)
                .doesNotContain("Caused by:", "\tat ");
    }

    private Process start(Path output) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        absolute(System.getProperty("java.class.path")),
                        Auditway.class.getName(),
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:mem:start")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    private static String absolute(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .map(entry -> new File(entry).getAbsolutePath())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
