package auditway;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.impl.driver.Driver;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * The headless browser of a test class: an installed Chromium, else Playwright's own download. Where neither can be had the tests
 * are skipped, or fail if {@code AUDITWAY_BROWSER_REQUIRED} is true. Pages of a failed test are kept as pictures.
 */
public final class Chromium implements BeforeAllCallback, AfterTestExecutionCallback, AfterAllCallback {

    private static final String LACKING =
            "BROWSER TESTS ARE SKIPPED: there is no Chromium on this machine and none could be downloaded (%s)."
                    + " Install one (Debian: apt-get install chromium-headless-shell) or name its program in AUDITWAY_BROWSER.";
    private static final List<String> INSTALLED = List.of(
            "/usr/bin/chromium-headless-shell",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final Path PICTURES = Path.of("target", "browser-pictures");
    private static final double PATIENCE = Integer.getInteger("auditway.test.patience", 120_000);
    private static final double PATIENCE_FOR_PICTURES = 20_000;
    private static final int DOWNLOAD_MINUTES = 5;

    private final List<BrowserContext> opened = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;

    /** A person's own browser: nobody else's session, all they saw go wrong noted. */
    public BrowserContext own(String origin) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(origin)
                .setViewportSize(1440, 900)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setTimezoneId("Europe/Berlin"));
        context.setDefaultTimeout(PATIENCE);
        context.setDefaultNavigationTimeout(PATIENCE);
        opened.add(context);
        return context;
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        try {
            LaunchOptions launch = new LaunchOptions().setArgs(ARGUMENTS);
            Optional<Path> installed = installed();
            installed.ifPresent(launch::setExecutablePath);
            if (installed.isEmpty()) {
                download();
            }
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            browser = playwright.chromium().launch(launch);
        } catch (PlaywrightException | IOException lacking) {
            refuse(LACKING.formatted(lacking.getMessage().lines().findFirst().orElse("")));
        }
    }

    private static Optional<Path> installed() {
        return Stream.concat(Stream.ofNullable(System.getenv("AUDITWAY_BROWSER")), INSTALLED.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Playwright's own Chromium without a window; nothing is fetched where it is there already. */
    private static void download() throws IOException {
        Map<String, String> wanted = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "0");
        ProcessBuilder install = Driver.ensureDriverInstalled(wanted, false).createProcessBuilder();
        install.command().addAll(List.of("install", "--only-shell", "chromium"));
        install.environment().putAll(wanted);
        Process download = install.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!download.waitFor(DOWNLOAD_MINUTES, TimeUnit.MINUTES)) {
                download.destroy();
                throw new IOException("the download took more than " + DOWNLOAD_MINUTES + " minutes");
            }
        } catch (InterruptedException stopped) {
            download.destroy();
            Thread.currentThread().interrupt();
            throw new IOException("the download was stopped", stopped);
        }
        if (download.exitValue() != 0) {
            throw new IOException("the download failed");
        }
    }

    private static void refuse(String why) {
        if (Boolean.parseBoolean(System.getenv("AUDITWAY_BROWSER_REQUIRED"))) {
            throw new AssertionError(why);
        }
        System.err.println(why);
        throw new TestAbortedException(why);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        if (test.getExecutionException().isPresent()) {
            opened.stream().flatMap(context -> context.pages().stream()).forEach(Chromium::keep);
        }
        opened.forEach(BrowserContext::close);
        opened.clear();
    }

    /** A page that cannot be drawn any more has no picture, and the test still says why it failed. */
    private static void keep(Page page) {
        page.setDefaultTimeout(PATIENCE_FOR_PICTURES);
        try {
            String name = page.title().replaceAll("[^A-Za-z0-9]+", "-") + "-" + page.hashCode() + ".png";
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(PICTURES.resolve(name)).setFullPage(true));
            System.err.println("Left at " + page.url() + ", see " + PICTURES.resolve(name));
        } catch (PlaywrightException undrawn) {
            System.err.println("Left at " + page.url() + ", without a picture: " + undrawn.getMessage());
        }
    }

    @Override
    public void afterAll(ExtensionContext test) {
        if (playwright != null) {
            playwright.close();
        }
    }
}
