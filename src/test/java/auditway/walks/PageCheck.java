package auditway.walks;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at a page as it was sent and as it stands in the browser: valid HTML (nested forms and double ids are errors of it), nothing
 * axe-core objects to in either theme, nothing wider than a telephone, no words that touch. The HTML is checked each time, the rest once
 * for each kind of page, form and side (programme, audit firm, partner).
 */
final class PageCheck {

    private static final int TELEPHONE = 390;
    private static final int DESK = 1440;

    /** What the HTML checker calls an error and is none: attributes of htmx, which a browser leaves alone. */
    private static final Pattern NO_ERROR = Pattern.compile("Attribute “hx-[a-z:-]+” not allowed.*", Pattern.DOTALL);

    private static final String LOOK = script("/walk/page-check.js");
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private final Page page;
    private final String who;

    PageCheck(Page page, String who) {
        this.page = page;
        this.who = who;
    }

    /** @return what is wrong, one line each, with the page it is on */
    List<String> troubles(String sent) {
        List<String> found = new ArrayList<>();
        if (!sent.isEmpty()) {
            Html.CHECK.errors(sent).stream()
                    .filter(error -> !NO_ERROR.matcher(error).matches())
                    .distinct()
                    .map("HTML: "::concat)
                    .forEach(found::add);
        }
        if (LOOKED_AT.add(kind())) {
            seen(DESK).forEach(found::add);
            axe(ColorScheme.LIGHT).forEach(found::add);
            axe(ColorScheme.DARK).forEach(found::add);
            seen(TELEPHONE).forEach(found::add);
        }
        return found.stream()
                .map(trouble -> who + " at " + path() + " (" + page.title() + "): " + trouble)
                .toList();
    }

    /** Titles tell forms apart; elsewhere they are names of partners. */
    private String kind() {
        String path = path();
        boolean form = path.startsWith("/work-items/") || path.contains("/requests/");
        String side = who.replaceFirst(".*@", "").replaceFirst("^walk-.*", "partner");
        return side + " " + Ledger.pattern(path) + (form ? page.title() : "");
    }

    private String path() {
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*", "");
    }

    private Stream<String> axe(ColorScheme theme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        List<Rule> rules = new AxeBuilder(page)
                .setLegacyMode(true)
                .exclude("iframe")
                .analyze()
                .getViolations();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return rules.stream()
                .flatMap(rule -> rule.getNodes().stream()
                        .map(node -> "axe " + rule.getId() + " (" + theme + "): " + node.getHtml() + " "
                                + node.getFailureSummary().replace("\n", " ")));
    }

    private List<String> seen(int width) {
        page.setViewportSize(width, 900);
        List<?> found = (List<?>) page.evaluate(LOOK);
        page.setViewportSize(DESK, 900);
        return found.stream().map(each -> width + " px: " + each).toList();
    }

    static String script(String name) {
        try (InputStream file = PageCheck.class.getResourceAsStream(name)) {
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return text.substring(text.indexOf('\n') + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The checker takes seconds to come up, so only when a page is there. */
    private static final class Html {

        private static final HtmlCheck CHECK = new HtmlCheck();
    }
}
