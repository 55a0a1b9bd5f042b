package auditway.journeys;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A request of a page that is under way until the test lets it go, however fast the machine is. */
final class Held {

    private final Page page;
    private final Predicate<String> addresses;
    private final List<Route> requests = new ArrayList<>();

    private Held(Page page, String ending) {
        this.page = page;
        this.addresses = url -> url.endsWith(ending);
    }

    /** Holds what the page sends to addresses that end like this. */
    static Held at(Page page, String ending) {
        Held held = new Held(page, ending);
        page.route(held.addresses, held.requests::add);
        return held;
    }

    /** Waits until something was sent. */
    Held isSent() {
        page.waitForCondition(() -> !requests.isEmpty());
        return this;
    }

    /** Lets everything go on that was held, and holds nothing more. */
    void letGo() {
        page.unroute(addresses);
        requests.forEach(Route::resume);
        requests.clear();
    }
}
