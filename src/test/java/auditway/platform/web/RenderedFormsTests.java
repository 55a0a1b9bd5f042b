package auditway.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.RequestedAudit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Browsers drop a form inside a form, and its button then sends the outer one; a button without a form sends nothing. */
@ApplicationTest
class RenderedFormsTests {

    private static final Pattern TAG = Pattern.compile("<(/?)(form|button)\\b([^>]*)>");
    private static final Pattern LINK = Pattern.compile("<a [^>]*href=\"(/[^\"#]*)");
    private static final int MOST_PAGES = 60;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @Tag("exhaustive")
    @EnumSource(
            value = Persona.class,
            names = {"HELEN", "DAVID", "SAMUEL"})
    void no_page_of_others_has_a_form_inside_a_form_or_a_button_that_sends_nothing(Persona who) throws Exception {
        hasFormsInOrder(who);
    }

    @ParameterizedTest
    @EnumSource(
            value = Persona.class,
            names = {"MARTA", "JANA"})
    void no_page_has_a_form_inside_a_form_or_a_button_that_sends_nothing(Persona who) throws Exception {
        hasFormsInOrder(who);
    }

    private void hasFormsInOrder(Persona who) throws Exception {
        RequestedAudit.in(context);
        HeldAudit held = ReportedGaps.of(context).audit;

        Map<String, List<String>> faults = new LinkedHashMap<>();
        Deque<String> open = new ArrayDeque<>(List.of(
                "/work",
                "/audits/" + held.id,
                "/audits/" + held.id + "/findings",
                "/audits/" + held.id + "/checklist"));
        Map<String, String> seen = new LinkedHashMap<>();
        while (!open.isEmpty() && seen.size() < MOST_PAGES) {
            String path = open.poll();
            if (seen.putIfAbsent(kind(path), path) == null) {
                String page = page(path, who);
                List<String> wrong = faults(page);
                if (!wrong.isEmpty()) {
                    faults.put(path, wrong);
                }
                LINK.matcher(page)
                        .results()
                        .map(match -> match.group(1).replace("&amp;", "&"))
                        .forEach(open::add);
            }
        }
        assertThat(faults).isEmpty();
        assertThat(seen).hasSizeGreaterThan(3);
    }

    /** Pages of one kind differ by their numbers alone; two of each are looked at. */
    private static String kind(String path) {
        int spread = Math.floorMod(path.hashCode(), 2);
        return path.replaceAll("\\?.*", "").replaceAll("[A-Z]+-[0-9-]+[A-Za-z0-9-]*|[0-9a-f-]{20,}|[0-9.]+", "#")
                + spread;
    }

    /** The page, nothing where the staged data of another test does not do for it. */
    private String page(String path, Persona who) throws Exception {
        MvcTestResult answer = mvc.get().uri(path).with(who.signedIn()).exchange();
        if (answer.getUnresolvedException() != null) {
            return "";
        }
        String kind = answer.getResponse().getContentType();
        return kind != null && kind.startsWith("text/html")
                ? answer.getResponse().getContentAsString()
                : "";
    }

    private static List<String> faults(String page) {
        List<String> faults = new ArrayList<>();
        int depth = 0;
        Matcher tag = TAG.matcher(page);
        while (tag.find()) {
            boolean ends = !tag.group(1).isEmpty();
            if (tag.group(2).equals("form")) {
                depth += ends ? -1 : 1;
                if (depth > 1) {
                    faults.add("a form inside a form: " + tag.group());
                }
            } else if (!ends && depth == 0 && !tag.group(3).matches("(?s).*(type=\"button\"| form=\").*")) {
                faults.add("a button without a form: " + tag.group());
            }
        }
        return faults;
    }
}
