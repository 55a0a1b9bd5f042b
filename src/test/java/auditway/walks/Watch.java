package auditway.walks;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that goes wrong in one person's browser, and every page and button they reach. */
final class Watch {

    /** A refusal that the page shows: what is wrong with the answers, or what another person did meanwhile. */
    private static final Set<Integer> REFUSALS = Set.of(409, 422);

    /** The browser's own note about a refusal. */
    private static final Pattern REFUSED = Pattern.compile("Failed to load resource:.*status of (409|422).*");

    /** What htmx notes when a page is left while a field was being drawn again. */
    private static final Pattern LEFT = Pattern.compile("htmx:(sendAbort|afterRequest), .*");

    private final List<String> troubles = new ArrayList<>();
    private final String who;
    private final Page page;
    private @Nullable Response document;

    private Watch(String who, Page page) {
        this.who = who;
        this.page = page;
    }

    static Watch over(BrowserContext browser, Page page, String who) {
        Watch watch = new Watch(who, page);
        browser.onConsoleMessage(watch::said);
        browser.onWebError(error -> watch.note(error.page(), "error in a script: " + error.error()));
        browser.onRequestFailed(watch::failed);
        browser.onResponse(watch::answered);
        return watch;
    }

    List<String> troubles() {
        return troubles;
    }

    /** Looks at the page that has just been opened. */
    void look() {
        page.waitForLoadState();
        String sent = "";
        if (document != null && page.url().replaceFirst("#.*", "").equals(document.url())) {
            sent = document.text();
        }
        document = null;
        new PageCheck(page, who).troubles(sent).forEach(this::note);
    }

    private void answered(Response answer) {
        Request request = answer.request();
        String path = URI.create(request.url()).getPath();
        if (answer.status() >= 400 && !REFUSALS.contains(answer.status())) {
            note(page, request.method() + " " + path + " answered " + answer.status());
        }
        if (answer.status() < 400) {
            if (request.method().equals("POST")) {
                Ledger.button(path);
            } else {
                Ledger.page(path);
            }
        }
        if (request.isNavigationRequest() && answer.frame() == page.mainFrame() && !isRedirect(answer)) {
            document = answer;
        }
    }

    private static boolean isRedirect(Response answer) {
        return answer.status() >= 300 && answer.status() < 400;
    }

    /** Requests that a page gave up because it was left are no failures. */
    private void failed(Request request) {
        String failure = request.failure();
        if (failure != null && !failure.contains("ERR_ABORTED")) {
            note(page, request.method() + " " + request.url() + " failed: " + failure);
        }
    }

    private void said(ConsoleMessage message) {
        if (!REFUSED.matcher(message.text()).matches()
                && !LEFT.matcher(message.text()).matches()) {
            note(message.page(), "console " + message.type() + ": " + message.text() + " (" + message.location() + ")");
        }
    }

    private void note(@Nullable Page where, String what) {
        note(who + " at " + (where == null ? "a page that is closed" : where.url()) + ": " + what);
    }

    /** Kept for the end of the walk, and told at once, as a walk may end before. */
    void note(String trouble) {
        troubles.add(trouble);
        System.err.println("On the pages: " + trouble);
    }
}
