package auditway.platform.author;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResourceLoader;
import org.springframework.mock.web.MockServletContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;

/** A copy beside the application wins over the delivered file, whichever file of the three folders it is. */
class AuthorFilesTests {

    @TempDir
    Path home;

    @Test
    void a_copy_beside_the_application_wins_and_all_others_are_the_delivered_ones() throws IOException {
        AuthorFiles delivered = new AuthorFiles(home.resolve("nowhere").toString());
        for (String folder : new String[] {"processes", "forms", "config/holidays"}) {
            Map<String, byte[]> before = delivered.all(folder, name -> true);
            String copied = before.keySet().iterator().next();
            Files.createDirectories(home.resolve(folder));
            Files.writeString(home.resolve(copied), "own");

            Map<String, byte[]> after = new AuthorFiles(home.toString()).all(folder, name -> true);

            assertThat(after).containsOnlyKeys(before.keySet());
            assertThat(after.get(copied)).isEqualTo("own".getBytes(UTF_8));
            assertThat(new AuthorFiles(home.toString()).text(copied)).contains("own");
        }
    }

    @Test
    void a_file_of_a_new_name_is_one_more() throws IOException {
        Files.createDirectories(home.resolve("forms"));
        Files.writeString(home.resolve("forms/own.form"), "{}");
        assertThat(new AuthorFiles(home.toString()).all("forms", name -> name.endsWith(".form")))
                .containsKeys("forms/own.form", "forms/choose-slot.form");
    }

    @Test
    void without_a_setting_home_is_the_folder_of_the_start_and_never_one_of_the_web_server() {
        try (var context = new AnnotationConfigWebApplicationContext()) {
            context.setServletContext(new MockServletContext(home.toUri().getPath(), new FileSystemResourceLoader()));
            context.register(PathSettings.class, AuthorFiles.class, Paths.class);
            context.refresh();
            assertThat(context.getBean(AuthorFiles.class).beside("processes")).isEqualTo(Path.of("processes"));
            assertThat(context.getBean(Paths.class).path).isEqualTo(Path.of("."));
        }
    }

    static class Paths {

        @Value("${no.such.setting:.}")
        Path path = Path.of("unset");
    }
}
