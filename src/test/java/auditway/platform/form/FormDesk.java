package auditway.platform.form;

import auditway.platform.author.AuthorFiles;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.workflow.Expressions;
import auditway.platform.workflow.camunda.Feel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.LinkedMultiValueMap;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** One form, answered and drawn as the application does, on Mon 23 Nov 2026. */
final class FormDesk {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    static final Expressions FEEL = Feel.at(CLOCK);
    private static final Pattern PRINT = Pattern.compile("id=\"(w-[^\"]+)\"[^>]* data-print=\"([^\"]+)\"");
    private static final Forms SHIPPED = shipped();
    private static final SpringTemplateEngine TEMPLATES = templates();

    final Forms forms;
    final String name;

    private FormDesk(Forms forms, String name) {
        this.forms = forms;
        this.name = name;
    }

    /** A form made of the components given as JSON. */
    static FormDesk of(String... components) {
        return new FormDesk(new Forms(Map.of("trial", read(components)), FEEL), "trial");
    }

    /** A form of the folder {@code forms/}. */
    static FormDesk file(String name) {
        return new FormDesk(SHIPPED, name);
    }

    /** A form of the folder {@code forms/} whose fields all apply, whatever is answered. */
    static FormDesk withEveryField(String name) {
        try {
            String json = Files.readString(Path.of("forms", name + ".form"));
            String always = json.replaceAll("\"hide\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*\"", "\"hide\": \"=false\"");
            return new FormDesk(new Forms(Map.of(name, FormReader.read(name, always)), FEEL), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Forms shipped() {
        return new Forms(Forms.read(new AuthorFiles(".")), FEEL);
    }

    static Form read(String... components) {
        return FormReader.read(
                "trial",
                "{\"type\":\"default\",\"id\":\"trial\",\"schemaVersion\":16,\"components\":["
                        + String.join(",", components).replace('\'', '"') + "]}");
    }

    Map<String, Object> answer(Map<String, Object> sent) {
        return answer(sent, Map.of());
    }

    Map<String, Object> answer(Map<String, Object> sent, Map<String, ?> data) {
        return new FormAnswers(forms, FEEL, CLOCK).validate(name, Submission.ofJson(sent), data);
    }

    List<Problem> problems(Map<String, Object> sent, Map<String, ?> data) {
        try {
            answer(sent, data);
            return List.of();
        } catch (Invalid invalid) {
            return invalid.problems();
        }
    }

    /** The only problem's sentence, empty where there is none. */
    String problem(Map<String, Object> sent) {
        List<Problem> problems = problems(sent, Map.of());
        return problems.isEmpty() ? "" : problems.get(0).sentence();
    }

    String draw(Map<String, ?> data) {
        return draw(new FormRendering(forms, FEEL).view(name, data, null, List.of()));
    }

    /** Drawn with what was typed, names and values in turn. */
    String typed(Map<String, ?> data, List<Problem> problems, String... typed) {
        return draw(new FormRendering(forms, FEEL).view(name, data, Submission.ofPost(posted(typed)), problems));
    }

    /** What is drawn again where the page shows the form as it was opened, names and values typed since in turn. */
    String redrawn(Map<String, ?> data, String... typed) {
        FormRendering rendering = new FormRendering(forms, FEEL);
        String shown = PRINT.matcher(draw(rendering.view(name, data, null, List.of())))
                .results()
                .map(match -> match.group(1) + "=" + match.group(2))
                .collect(Collectors.joining(" "));
        Submission submission = Submission.ofPost(posted(typed));
        FormView view = rendering.view(name, data, submission, List.of());
        Context context = new Context();
        context.setVariables(Map.of("fields", view.changedSince(shown, submission), "draft", "/work-items/7/form"));
        return TEMPLATES.process("form/components", Set.of("changes"), context).replaceAll("\\s+", " ");
    }

    private static LinkedMultiValueMap<String, String> posted(String... typed) {
        LinkedMultiValueMap<String, String> posted = new LinkedMultiValueMap<>();
        for (int i = 0; i < typed.length; i += 2) {
            posted.add(typed[i], typed[i + 1]);
        }
        return posted;
    }

    private static String draw(FormView view) {
        Context context = new Context();
        context.setVariables(Map.of("view", view, "action", "/work-items/7/completion", "draft", "/work-items/7/form"));
        return TEMPLATES.process("form/components", Set.of("form"), context).replaceAll("\\s+", " ");
    }

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }
}
