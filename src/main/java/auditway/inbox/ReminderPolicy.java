package auditway.inbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** When people are recalled to open work: {@code config/reminders.yaml}, one list of moments per step. */
@Component
class ReminderPolicy {

    private static final String FILE = "config/reminders.yaml";
    private static final String OTHERS = "default";

    private final Map<String, List<ReminderMoment>> moments;

    @Autowired
    ReminderPolicy(@Value("${auditway.home:.}") Path home) {
        this(read(home));
    }

    ReminderPolicy(String yaml) {
        this.moments = parse(yaml);
    }

    /**
     * The next moment after {@code now} at which a step is recalled, null if there is none.
     *
     * @param openedAt when the step opened
     * @param dueAt its due date, null where it has none
     */
    @Nullable
    Instant next(String step, Instant openedAt, @Nullable Instant dueAt, Instant now) {
        if (dueAt == null) {
            return null;
        }
        Duration time = Duration.between(openedAt, dueAt);
        return Objects.requireNonNull(moments.getOrDefault(step, moments.get(OTHERS))).stream()
                .map(moment -> moment.at(dueAt, time))
                .filter(moment -> moment.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private static Map<String, List<ReminderMoment>> parse(String yaml) {
        Object content = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        if (!(content instanceof Map<?, ?> entries) || !entries.containsKey(OTHERS)) {
            throw new IllegalStateException(FILE + " must hold a list of moments for \"" + OTHERS + "\".");
        }
        Map<String, List<ReminderMoment>> parsed = new TreeMap<>();
        entries.forEach((step, list) -> {
            if (!(list instanceof List<?> texts)) {
                throw new IllegalStateException(FILE + ", " + step + ": a list of moments was expected.");
            }
            parsed.put(
                    step.toString(),
                    texts.stream()
                            .map(text -> ReminderMoment.parse(FILE + ", " + step, String.valueOf(text)))
                            .toList());
        });
        return parsed;
    }

    private static String read(Path home) {
        Path beside = home.resolve(FILE);
        try (InputStream file =
                Files.exists(beside) ? Files.newInputStream(beside) : new ClassPathResource(FILE).getInputStream()) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(FILE + " cannot be read.", failure);
        }
    }
}
