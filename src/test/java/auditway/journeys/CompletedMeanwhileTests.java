package auditway.journeys;

import static auditway.Persona.HELEN;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.RequestedAudit;
import auditway.platform.form.Submission;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Two people have the same task open; the slower one keeps what was typed. */
@ApplicationTest
@Tag("browser")
class CompletedMeanwhileTests {

    private static final String REASON = "The partner is not in the programme\nand was told so in March.";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private WorkItems items;

    private Visitor helen;
    private Page page;
    private String item;

    @BeforeEach
    void helen_types_a_reason_while_a_colleague_completes_the_task() {
        Actor colleague = colleague();
        helen = Visitor.signedIn(HELEN, CHROMIUM.own("http://127.0.0.1:" + port));
        page = helen.page;
        helen.takesUp("Check prerequisites", RequestedAudit.in(context).id());
        String path = URI.create(page.url()).getPath();
        item = path.substring(path.lastIndexOf('/') + 1);
        helen.form().answers("outcome", "Refuse the request").writes("reason", REASON);
        items.complete(
                item,
                Submission.ofJson(Map.of("met", List.of(), "outcome", "gaps", "gaps", "The contract is missing.")),
                colleague);
    }

    @Test
    void what_was_typed_can_be_copied_and_the_page_says_why_it_was_not_taken() {
        helen.press("Record the check");

        assertThat(page.locator("h1")).hasText("This was not done");
        assertThat(page.getByLabel("Reason")).hasValue(REASON);
        assertThat(items.visible(item, HELEN.actor(accounts)).isOpen()).isFalse();
    }

    @Test
    void what_was_typed_is_shown_on_the_page_of_the_task_when_it_is_opened_again() {
        page.onDialog(dialog -> dialog.accept());
        helen.opens("/work");
        helen.opens("/work-items/" + item);

        assertThat(page.getByText("What you typed here was not sent.")).isVisible();
        assertThat(page.getByLabel("Reason for refusing")).hasValue(REASON);
        page.getByText("Discard it").click();
        helen.opens("/work-items/" + item);
        assertThat(page.getByText("What you typed here was not sent.")).hasCount(0);
    }

    @Test
    void an_answer_that_changes_the_form_says_so_and_leaves_what_was_typed() {
        page.getByLabel("Some are missing").check();

        assertThat(page.locator("form[data-fields] [role=alert]")).containsText("was already completed by Nora Lind");
        assertThat(page).hasTitle("Check prerequisites · Auditway");
        assertThat(page.locator("#f-reason")).hasValue(REASON);
    }

    private Actor colleague() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        return accounts.add(new NewAccount(
                        mark + "@programme.example",
                        "Nora Lind",
                        "auditway-" + mark,
                        "Programme office",
                        null,
                        Set.of(Role.PROGRAMME_MANAGER)))
                .actor();
    }
}
