package auditway.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;

/**
 * The network between one person's browser and the application: slow, cut, back again, and the session that ends in between.
 *
 * <pre>{@code
 * Visitor jana = cast.of(JANA);
 * Network network = Network.slow(jana.page);        // each answer takes 600 ms longer from now on
 * Network.types(page.locator("#f-reason"), text);   // as a person types: keys 100 ms apart
 * network.cut();                                    // requests fail, navigator.onLine is false, the page hears "offline"
 * network.back();                                   // slow again, the page hears "online"
 * network.endSession();                             // the next request comes from a stranger
 * network.renewSession();                           // signed in again, as if in another tab
 * }</pre>
 *
 * Delays are the browser's own, so a test waits for what the page shows, never for a time.
 */
final class Network {

    /** Milliseconds that each answer takes longer. */
    static final int LATENCY = 600;

    /** Milliseconds between two keys. */
    private static final double BETWEEN_KEYS = 100;

    private final BrowserContext context;
    private final CDPSession browser;
    private List<Cookie> session = List.of();

    private Network(Page page) {
        this.context = page.context();
        this.browser = context.newCDPSession(page);
        browser.send("Network.enable");
    }

    /** Makes the network of a page slow until its browser closes; pages opened beside it stay fast. */
    static Network slow(Page page) {
        Network network = new Network(page);
        network.conditions(false);
        return network;
    }

    /** Types into a field as a person does, one key after the other, while answers are under way. */
    static void types(Locator field, String text) {
        field.pressSequentially(text, new Locator.PressSequentiallyOptions().setDelay(BETWEEN_KEYS));
    }

    /** The same wherever the focus is, also while another page is on its way. */
    static void types(Page page, String text) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(BETWEEN_KEYS));
    }

    /** From now on no request leaves the page. */
    void cut() {
        conditions(true);
    }

    /** Requests get through again, as slowly as before. */
    void back() {
        conditions(false);
    }

    /** The session's cookie is gone, as after a long break. */
    void endSession() {
        session = context.cookies();
        context.clearCookies();
    }

    /** The same session again. */
    void renewSession() {
        context.addCookies(session);
    }

    private void conditions(boolean offline) {
        JsonObject conditions = new JsonObject();
        conditions.addProperty("offline", offline);
        conditions.addProperty("latency", LATENCY);
        conditions.addProperty("downloadThroughput", -1);
        conditions.addProperty("uploadThroughput", -1);
        browser.send("Network.emulateNetworkConditions", conditions);
    }
}
