package auditway.actionitem;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Action items on pages and in the API. */
@ApplicationTest
@Tag("both-databases")
class ActionItemPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester pages;

    private IssuedItem item;

    @BeforeEach
    void issued() {
        item = IssuedItem.of(context);
    }

    @Test
    void the_partner_plans_adds_a_link_and_submits_on_one_page() {
        String path = "/action-items/" + item.id;
        assertThat(pages.get().uri(path).with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Your plan", "Check before you submit", "Four tests.");

        assertThat(pages.post()
                        .uri(path + "/plan")
                        .param("owner", item.audit.actor(OLE).accountId())
                        .param("cause", "Nobody did it.")
                        .with(JANA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("in at least 40 characters", "Nobody did it.");

        assertThat(pages.post()
                        .uri(path + "/evidence")
                        .param("link", "https://wiki.example/test")
                        .with(JANA.signedIn()))
                .hasStatus3xxRedirection();
        var submission = pages.post().uri(path + "/submission").param("statement", "Held on 9 December.");
        item.plan().forEach((field, value) -> submission.param(field, value.toString()));
        assertThat(submission.with(JANA.signedIn())).hasStatus3xxRedirection();
        assertThat(item.now().state()).isEqualTo(ItemState.SUBMITTED);

        assertThat(pages.get().uri(path).with(JANA.signedIn())).bodyText().contains("The clock is stopped");
        assertThat(pages.get().uri(path).with(DAVID.signedIn())).bodyText().contains("Your check");
        assertThat(pages.post()
                        .uri(path + "/verification")
                        .param("outcome", "returned")
                        .with(DAVID.signedIn()))
                .hasStatus(422);
        assertThat(pages.post()
                        .uri(path + "/verification")
                        .param("outcome", "accepted")
                        .param("note", "Seen.")
                        .with(DAVID.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(pages.get().uri(path).with(JANA.signedIn()))
                .bodyText()
                .contains("Accepted")
                .doesNotContain("Seen.");
    }

    @Test
    void lists_and_api_answer_those_who_see_the_audit() {
        assertThat(pages.get().uri("/audits/" + item.audit.id + "/actions").with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("AI-01", "To do");
        assertThat(pages.get()
                        .uri("/api/v1/audits/" + item.audit.id + "/action-items")
                        .with(DAVID.basic()))
                .bodyJson()
                .extractingPath("$[0].id")
                .isEqualTo(item.id);
        assertThat(pages.get().uri("/api/v1/action-items/" + item.id).with(JANA.basic()))
                .bodyJson()
                .extractingPath("$.item.demand.gap")
                .isEqualTo("Four tests.");
        assertThat(pages.get().uri("/api/v1/action-items/" + item.id).with(Persona.SAMUEL.basic()))
                .hasStatus(404);
    }
}
