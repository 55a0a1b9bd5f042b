package auditway.platform.inbox.web;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.RequestedAudit;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A person sends a form whose step a colleague has completed meanwhile. */
@ApplicationTest
class CompletedMeanwhilePageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationContext context;

    @Autowired
    Inbox inbox;

    @Autowired
    WorkItems items;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Test
    void the_slower_one_reads_what_was_answered_by_the_labels_of_fields_and_options() {
        Actor helen = HELEN.actor(accounts);
        WorkItem item = inbox.ofAudit(RequestedAudit.in(context).id(), helen).get(0);
        String prerequisite = prerequisite(item);
        items.complete(
                item.id(),
                Submission.ofJson(Map.of("met", List.of(), "outcome", "gaps", "gaps", "The contract is missing.")),
                helen);

        assertThat(pages.post()
                        .uri("/work-items/" + item.id() + "/completion")
                        .param("met", prerequisite)
                        .param("outcome", "refused")
                        .param("reason", "No.")
                        .with(HELEN.signedIn()))
                .hasStatus(409)
                .bodyText()
                .contains("What you typed", ">Next step</label>", ">Refuse the request</textarea>")
                .contains(">Prerequisites that are met</label>", ">Reason for refusing</label>", ">No.</textarea>")
                .doesNotContain(">refused</textarea>", ">" + prerequisite + "</textarea>");
    }

    @Test
    void what_was_answered_is_shown_where_a_colleague_has_claimed_the_item_meanwhile() {
        WorkItem item = inbox.ofAudit(RequestedAudit.in(context).id(), HELEN.actor(accounts))
                .get(0);
        jdbc.sql("insert into work_item_holder (work_item_id, account_id) values (?, ?)")
                .params(item.id(), MARTA.account(accounts).id())
                .update();
        items.release(item.id(), HELEN.actor(accounts));
        items.claim(item.id(), MARTA.actor(accounts));

        assertThat(pages.post()
                        .uri("/work-items/" + item.id() + "/completion")
                        .param("outcome", "refused")
                        .param("reason", "No.")
                        .with(HELEN.signedIn()))
                .hasStatus(403)
                .bodyText()
                .contains("Marta Lindqvist", ">Refuse the request</textarea>", ">No.</textarea>");
    }

    private String prerequisite(WorkItem item) {
        List<?> offered = (List<?>) Objects.requireNonNull(items.formData(item).get("prerequisites"));
        return String.valueOf(((Map<?, ?>) offered.get(0)).get("value"));
    }
}
