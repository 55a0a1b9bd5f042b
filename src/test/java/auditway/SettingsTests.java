package auditway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever runs an installation finds every setting in one file. */
class SettingsTests {

    private static final Pattern SETTING = Pattern.compile("\\$\\{auditway\\.([a-z.-]+)");

    @Test
    void every_setting_is_named_in_the_file_of_settings() throws IOException {
        String file = Files.readString(Path.of("config/application.yaml"));

        assertThat(settings())
                .isNotEmpty()
                .allSatisfy(setting -> assertThat(file)
                        .as("config/application.yaml names auditway.%s", setting)
                        .containsPattern("(?m)^[ #]+" + setting.substring(setting.lastIndexOf('.') + 1) + ":"));
    }

    private static Set<String> settings() throws IOException {
        Set<String> settings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher matcher = SETTING.matcher(Files.readString(file));
                while (matcher.find()) {
                    settings.add(matcher.group(1));
                }
            }
        }
        return settings;
    }
}
