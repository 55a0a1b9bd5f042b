package auditway.walks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Runs after all walks: a form, a step, a page or a button that none of them has reached fails the build. */
@Tag("reached")
class ReachedTests {

    private static final Pattern USER_TASK = Pattern.compile("<bpmn:userTask id=\"([^\"]+)\"");

    @Test
    void every_form_is_sent_on_its_page() throws IOException {
        assertThat(missed(names("forms", ".form"), Ledger.reached("form"), NotWalked.FORMS))
                .as("forms that no walk has sent")
                .isEmpty();
    }

    @Test
    void every_step_of_every_diagram_is_done_on_its_page() throws IOException {
        Set<String> steps = new TreeSet<>();
        for (String process : names("processes", ".bpmn")) {
            Matcher task = USER_TASK.matcher(Files.readString(Path.of("processes", process + ".bpmn")));
            while (task.find()) {
                steps.add(process + " " + task.group(1));
            }
        }
        assertThat(missed(steps, Ledger.reached("step"), NotWalked.STEPS))
                .as("steps that no walk has done")
                .isEmpty();
    }

    @Test
    void every_page_is_opened() throws ClassNotFoundException {
        assertThat(missed(handled(RequestMethod.GET), "GET", NotWalked.PAGES))
                .as("pages that no walk has opened")
                .isEmpty();
    }

    @Test
    void every_button_is_pressed() throws ClassNotFoundException {
        assertThat(missed(handled(RequestMethod.POST), "POST", NotWalked.BUTTONS))
                .as("buttons that no walk has pressed, by where they send")
                .isEmpty();
    }

    private static List<String> missed(Collection<PathPattern> patterns, String method, Map<String, String> excepted) {
        Set<String> all = new TreeSet<>();
        Set<String> reached = new TreeSet<>();
        patterns.forEach(pattern -> all.add(pattern.getPatternString()));
        for (String path : Ledger.reached(method)) {
            patterns.stream()
                    .filter(pattern -> pattern.matches(PathContainer.parsePath(path)))
                    .min(PathPattern.SPECIFICITY_COMPARATOR)
                    .ifPresent(pattern -> reached.add(pattern.getPatternString()));
        }
        return missed(all, reached, excepted);
    }

    /** What is neither reached nor excepted, and exceptions of things that are gone. */
    private static List<String> missed(Set<String> all, Set<String> reached, Map<String, String> excepted) {
        List<String> wrong = new ArrayList<>();
        all.stream()
                .filter(each -> !reached.contains(each) && !excepted.containsKey(each))
                .forEach(wrong::add);
        excepted.keySet().stream()
                .filter(each -> !all.contains(each))
                .map(each -> each + " is excepted and does not exist")
                .forEach(wrong::add);
        return wrong;
    }

    private static Set<String> names(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .forEach(names::add);
            return names;
        }
    }

    /** What the pages' controllers handle; those of the API are no pages. */
    private static List<PathPattern> handled(RequestMethod method) throws ClassNotFoundException {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
        scan.addExcludeFilter(new AnnotationTypeFilter(RestController.class));
        List<PathPattern> patterns = new ArrayList<>();
        for (BeanDefinition bean : scan.findCandidateComponents("auditway")) {
            Class<?> controller = Class.forName(bean.getBeanClassName());
            RequestMapping whole = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
            String[] roots = whole == null || whole.path().length == 0 ? new String[] {""} : whole.path();
            for (Method handler : controller.getDeclaredMethods()) {
                RequestMapping one = AnnotatedElementUtils.findMergedAnnotation(handler, RequestMapping.class);
                if (one != null && Arrays.asList(one.method()).contains(method)) {
                    String[] paths = one.path().length == 0 ? new String[] {""} : one.path();
                    for (String root : roots) {
                        Arrays.stream(paths)
                                .filter(path -> !(root + path).startsWith("/api/"))
                                .map(path -> PathPatternParser.defaultInstance.parse(root + path))
                                .forEach(patterns::add);
                    }
                }
            }
        }
        return patterns;
    }
}
