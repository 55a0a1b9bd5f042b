package auditway.journeys;

import static auditway.Persona.MARTA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Chromium;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What tests on a bad network rely on. */
@ApplicationTest
@Tag("browser")
class NetworkTests {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final String FETCHES = "async () => { const since = performance.now();"
            + " await fetch('/work'); return performance.now() - since; }";

    @LocalServerPort
    private int port;

    @Test
    void a_slow_network_takes_its_time_can_be_cut_and_comes_back_and_a_session_ends() {
        Page page = new Cast(CHROMIUM, "http://127.0.0.1:" + port).of(MARTA).page;
        Network network = Network.slow(page);
        assertThat(((Number) page.evaluate(FETCHES)).doubleValue()).isGreaterThanOrEqualTo(Network.LATENCY);
        network.cut();
        assertThat((Boolean) page.evaluate("navigator.onLine")).isFalse();
        assertThatThrownBy(() -> page.evaluate(FETCHES)).isInstanceOf(PlaywrightException.class);
        network.back();
        assertThat((Boolean) page.evaluate("navigator.onLine")).isTrue();
        assertThat(((Number) page.evaluate(FETCHES)).doubleValue()).isGreaterThanOrEqualTo(Network.LATENCY);
        network.endSession();
        page.navigate("/work");
        assertThat(page).hasURL(Pattern.compile(".*/sign-in.*"));
        network.renewSession();
        page.navigate("/work");
        assertThat(page).hasTitle("My work · Auditway");
    }
}
