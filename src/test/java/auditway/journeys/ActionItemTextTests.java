package auditway.journeys;

import static auditway.Persona.JANA;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.ReportedGaps;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** On the page of an action item no button takes away what was typed for another. */
@ApplicationTest
@Tag("browser")
class ActionItemTextTests {

    private static final String CAUSE = "Nobody owned the date, and no calendar reminded anybody of it.";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private Visitor jana;
    private Page page;
    private String audit;
    private String item;

    @BeforeEach
    void jana_types_a_plan() {
        var gaps = ReportedGaps.of(context);
        item = gaps.mandatory().id();
        audit = gaps.audit.id;
        jana = Visitor.signedIn(JANA, CHROMIUM.own("http://127.0.0.1:" + port));
        page = jana.page;
        jana.opens("/action-items/" + item);
        page.locator("#f-cause").fill(CAUSE);
    }

    @Test
    void adding_evidence_keeps_the_plan_that_was_typed() {
        page.locator("#ev-link").fill("https://wiki.example/test");
        jana.sends("Add evidence");

        assertThat(page.locator("#f-cause")).hasValue(CAUSE);
        assertThat(page.locator("#ev-link")).hasValue("");
    }

    @Test
    void a_plan_that_stood_beside_added_evidence_is_still_there_when_the_page_is_opened_again() {
        page.locator("#ev-link").fill("https://wiki.example/test");
        jana.sends("Add evidence");
        page.onDialog(Dialog::accept);
        page.navigate("about:blank");
        jana.opens("/action-items/" + item);

        assertThat(page.getByText("What you typed is back.")).isVisible();
        assertThat(page.locator("#f-cause")).hasValue(CAUSE);
        assertThat(page.locator("#ev-link")).hasValue("");
    }

    @Test
    void a_file_chosen_in_one_form_is_not_left_behind_by_sending_another() {
        jana.opens("/audits/" + audit + "/evidence");
        page.locator("#f-file").setInputFiles(new FilePayload("report.txt", "text/plain", new byte[] {65, 66, 67}));
        page.evaluate("""
                () => {
                  const other = document.createElement("form");
                  other.method = "post";
                  other.action = "/work";
                  document.querySelector("main").append(other);
                  other.requestSubmit();
                }""");

        assertThat(page.getByText("report.txt is chosen here and not added yet"))
                .isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/evidence"));
    }

    @Test
    void saving_the_plan_keeps_the_link_that_was_typed() {
        page.locator("#ev-link").fill("https://wiki.example/test");
        jana.press("Save plan");

        assertThat(page.locator("#ev-link")).hasValue("https://wiki.example/test");
        assertThat(page.locator("#f-cause")).hasValue(CAUSE);
    }

    @Test
    void leaving_with_an_unsaved_plan_asks() {
        List<String> asked = new ArrayList<>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        jana.opens("/work");

        assertThat(asked).containsExactly("beforeunload");
    }
}
