package auditway.walks;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Gives whatever a form on a page still demands something valid: the first option, a day soon, a number, a file, a sentence of its own.
 * It reads the page and knows no form; what a story needs to be said is said before.
 */
final class FormFiller {

    private static final String DEMANDED = PageCheck.script("/walk/demanded.js");
    private static final String BUSY = ".htmx-request, .htmx-swapping, .htmx-settling";
    private static final int MOST_CONTROLS = 100;
    private static final AtomicInteger SENTENCES = new AtomicInteger();

    private final Page page;
    private final Locator form;
    private final LocalDateTime soon;
    private final List<String> sentences = new ArrayList<>();

    FormFiller(Page page, Locator form, LocalDateTime now) {
        this.page = page;
        this.form = form;
        this.soon = now.plusDays(1).withHour(10).withMinute(0).withSecond(0).withNano(0);
    }

    /** @return the sentences that were written, by which the answer can be found afterwards */
    List<String> fillsWhatIsDemanded() {
        for (int control = 0; control < MOST_CONTROLS; control++) {
            settle(page);
            Map<?, ?> next = (Map<?, ?>) form.evaluate(DEMANDED);
            if (next == null) {
                return sentences;
            }
            fill(next);
        }
        throw new AssertionError("The form at " + page.url() + " demands ever more.");
    }

    private void fill(Map<?, ?> control) {
        Locator field = page.locator("[id='" + control.get("id") + "']");
        switch (String.valueOf(control.get("type"))) {
            case "radio", "checkbox" -> field.check();
            case "select" -> field.selectOption(option(control));
            case "file" -> field.setInputFiles(file("As demanded.txt"));
            case "date" -> field.fill(soon.toLocalDate().toString());
            case "datetime-local" -> field.fill(soon.toString());
            case "time" -> field.fill("10:00");
            case "number" -> field.fill(orElse(control.get("min"), "5"));
            case "url" -> field.fill("https://meet.example/walk");
            default -> field.fill(words(String.valueOf(control.get("label"))));
        }
        field.dispatchEvent("change");
    }

    private String option(Map<?, ?> control) {
        if (control.get("option") == null) {
            throw new AssertionError(
                    "“" + control.get("label") + "” at " + page.url() + " has nothing to choose from.");
        }
        return String.valueOf(control.get("option"));
    }

    private static String orElse(@Nullable Object value, String other) {
        return value == null || value.toString().isEmpty() ? other : value.toString();
    }

    private String words(String label) {
        if (label.toLowerCase(Locale.ROOT).contains("link")) {
            return "https://meet.example/walk";
        }
        String sentence =
                "Answer " + SENTENCES.incrementAndGet() + ": agreed with both sides and written down on the same day.";
        sentences.add(sentence);
        return sentence;
    }

    /** A small file as evidence takes it. */
    static FilePayload file(String name) {
        return new FilePayload(name, "text/plain", ("Shown on the day, see " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** Waits until a form that changes with its answers was drawn again. */
    static void settle(Page page) {
        assertThat(page.locator(BUSY)).hasCount(0);
    }
}
