package auditway.walks;

import auditway.Chromium;
import auditway.Persona;
import auditway.platform.people.DemoPeople;
import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The people of a journey, each signed in when first needed, in a browser of their own. */
final class Cast {

    private static final Pattern WORK_ITEM = Pattern.compile("/work-items/([A-Za-z0-9_-]+)");

    /** Links from a tab of an audit to one record of its own. */
    private static final String RECORDS =
            "main a[href*='/action-items/'], main a[href*='/findings/'], main a[href*='/disputes/']";

    private final Map<String, Visitor> people = new HashMap<>();
    private final Chromium chromium;
    private final String origin;
    private final Clock clock;
    private final @Nullable JdbcClient jdbc;

    /** People who look at pages and play no journey. */
    Cast(Chromium chromium, String origin) {
        this(chromium, origin, Clock.systemUTC(), null);
    }

    Cast(Chromium chromium, int port, Clock clock, JdbcClient jdbc) {
        this(chromium, "http://127.0.0.1:" + port, clock, jdbc);
    }

    private Cast(Chromium chromium, String origin, Clock clock, @Nullable JdbcClient jdbc) {
        this.chromium = chromium;
        this.origin = origin;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    Visitor of(Persona persona) {
        return of(persona.email());
    }

    Visitor of(String email) {
        return of(email, DemoPeople.PASSWORD);
    }

    /** A person who is not of the demo. */
    Visitor of(String email, String password) {
        return people.computeIfAbsent(email, who -> Visitor.signedIn(who, password, chromium.own(origin), clock));
    }

    void does(String audit, Persona who, String task) {
        does(audit, who.email(), task, form -> {});
    }

    void does(String audit, Persona who, String task, Consumer<WorkForm> answers) {
        does(audit, who.email(), task, answers);
    }

    /** A person answers the form of a task of theirs, sends it and finds the answer on a page of the audit. */
    void does(String audit, String who, String task, Consumer<WorkForm> answers) {
        Visitor visitor = of(who);
        WorkForm form = visitor.takesUp(task, audit);
        String item = workItem(visitor);
        answers.accept(form);
        List<String> written = form.isSent();
        visitor.looks();
        if (!NotWalked.UNSEEN.containsKey(reached(item))) {
            finds(visitor, audit, written);
        }
    }

    /** A person finds a requests offered on a page and asks for it on its own. */
    void asks(String audit, String who, String path, String form, Consumer<WorkForm> answers) {
        Visitor visitor = of(who);
        visitor.opens(path);
        String offer = "a[href*='/requests/" + form + "']";
        Locator menu = visitor.page.locator("main details.menu:has(" + offer + ") summary");
        if (menu.count() > 0) {
            menu.first().click();
        }
        visitor.page.locator("main " + offer).first().click();
        visitor.looks();
        WorkForm asked = visitor.form();
        answers.accept(asked);
        List<String> written = asked.isSent();
        visitor.looks();
        Ledger.form(form);
        finds(visitor, audit, written);
    }

    private static String workItem(Visitor visitor) {
        Matcher address = WORK_ITEM.matcher(visitor.page.url());
        if (!address.find()) {
            throw new AssertionError("No work item at " + visitor.page.url());
        }
        return address.group(1);
    }

    /** @return the form that was sent */
    private String reached(String item) {
        Map<String, Object> row = Objects.requireNonNull(jdbc)
                .sql("select form, process, step from work_item where id = ?")
                .param(item)
                .query()
                .singleRow();
        Ledger.form(String.valueOf(row.get("form")));
        Ledger.step(String.valueOf(row.get("process")), String.valueOf(row.get("step")));
        return String.valueOf(row.get("form"));
    }

    /** Where the page has led, else on the timeline, else on a page of the audit that is offered. */
    private static void finds(Visitor visitor, String audit, List<String> written) {
        if (written.isEmpty() || shows(visitor, written)) {
            return;
        }
        visitor.opens("/audits/" + audit + "/timeline");
        if (shows(visitor, written)) {
            return;
        }
        for (String place : visitor.paths("nav.tabs a")) {
            visitor.opens(place);
            if (shows(visitor, written) || showsOneOf(RECORDS, visitor, written)) {
                return;
            }
        }
        visitor.notes(written + " is on none of the pages of " + audit);
    }

    private static boolean showsOneOf(String links, Visitor visitor, List<String> written) {
        for (String record : visitor.paths(links)) {
            visitor.opens(record);
            if (shows(visitor, written)) {
                return true;
            }
        }
        return false;
    }

    private static boolean shows(Visitor visitor, List<String> written) {
        String page = String.valueOf(visitor.page.locator("main").textContent());
        return written.stream().anyMatch(page::contains);
    }

    /** What any of them saw go wrong. */
    List<String> troubles() {
        return people.values().stream()
                .flatMap(visitor -> visitor.troubles().stream())
                .distinct()
                .toList();
    }
}
