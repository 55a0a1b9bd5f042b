package auditway.platform.inbox;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.RequestedAudit;
import auditway.platform.form.Submission;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import auditway.platform.people.SignedIn;
import auditway.platform.trail.Trail;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The form of a work item is there, on its page and for programs, exactly for those from whom it would be taken just now. */
@ApplicationTest
class OfferedFormsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private WorkItems items;

    @Autowired
    private Inbox inbox;

    @Autowired
    private Accounts accounts;

    private RequestedAudit audit;
    private WorkItem check;

    /** A requested audit waits for the programme manager, who is Helen. */
    @BeforeEach
    void requested() {
        audit = RequestedAudit.in(context);
        check = inbox.ofAudit(audit.id(), actor(MARTA)).get(0);
    }

    private Actor actor(Persona persona) {
        return persona.actor(accounts);
    }

    @Test
    void what_is_held_or_done_is_offered_to_nobody() {
        assertOffered(check, actor(HELEN), true);
        assertOffered(check, actor(MARTA), false);
        hold("On hold.");
        assertOffered(check, actor(HELEN), false);
        hold(null);
        items.complete(
                check.id(),
                Submission.ofJson(Map.of("outcome", "refused", "reason", "No room this year.")),
                actor(HELEN));
        assertOffered(check, actor(HELEN), false);
    }

    @Test
    void what_a_colleague_has_claimed_is_offered_to_them_alone() {
        Actor colleague = accounts.add(new NewAccount(
                        UUID.randomUUID() + "@programme.example",
                        "Fourth Manager",
                        "auditway",
                        "",
                        null,
                        Set.of(Role.PROGRAMME_MANAGER)))
                .actor();
        WorkItem shared =
                inbox.ofAudit(RequestedAudit.in(context).id(), colleague).get(0);
        items.claim(shared.id(), actor(HELEN));
        assertOffered(shared, colleague, false);
        assertOffered(shared, actor(HELEN), true);
        items.release(shared.id(), actor(HELEN));
        assertOffered(shared, colleague, true);
        accounts.activate(colleague.accountId(), false);
    }

    @Test
    void the_trail_says_what_was_chosen_as_the_form_says_it() {
        items.complete(
                check.id(),
                Submission.ofJson(Map.of("outcome", "refused", "reason", "No room this year.")),
                actor(HELEN));
        assertThat(context.getBean(Trail.class).before(audit.id(), Integer.MAX_VALUE, 50))
                .extracting(kept -> kept.entry().newValue())
                .contains("Refuse the request")
                .doesNotContain("refused");
    }

    private void hold(@org.jspecify.annotations.Nullable String why) {
        context.getBean(JdbcClient.class)
                .sql("update work_item set held_why = :why where id = :id")
                .param("why", why, java.sql.Types.VARCHAR)
                .param("id", check.id())
                .update();
    }

    /** Page and API both have the form, or neither. */
    private void assertOffered(WorkItem item, Actor who, boolean offered) {
        Account account = accounts.get(who.accountId());
        var signedIn = SecurityMockMvcRequestPostProcessors.user(new SignedIn(account));
        assertThat(mvc.get().uri("/api/v1" + item.path()).with(signedIn))
                .bodyText()
                .contains("\"mine\":" + offered, offered ? "\"fields\"" : "\"form\":null");
        assertThat(mvc.get().uri(item.path()).with(signedIn))
                .bodyText()
                .satisfies(page ->
                        assertThat(page.contains(item.path() + "/completion")).isEqualTo(offered));
        WorkItem now = items.visible(item.id(), who);
        assertThat(items.mayCompleteNow(now, who)).isEqualTo(offered);
    }
}
