package auditway.platform.inbox.web;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.RequestedAudit;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.Rebuilding;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Accounts;
import auditway.platform.trail.Trail;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
class RebuildPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Rebuilding rebuilding;

    @Autowired
    Inbox inbox;

    @Autowired
    Accounts accounts;

    @Autowired
    Trail trail;

    @Autowired
    JdbcClient jdbc;

    private RequestedAudit audit;
    private WorkItem item;

    @BeforeEach
    void inLineWithTheEngine() {
        audit = RequestedAudit.in(context);
        rebuilding.rebuild(SAMUEL.actor(accounts));
        item = open().get(0);
    }

    private List<WorkItem> open() {
        return inbox.ofAudit(audit.id(), MARTA.actor(accounts));
    }

    private void tamper(String sql) {
        assertThat(jdbc.sql(sql).param("id", item.id()).update()).isPositive();
    }

    private void rebuildSays(int added, int changed, int removed) {
        assertThat(mvc.post().uri("/api/v1/inbox/rebuild").with(SAMUEL.basic()))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo("{\"added\":%d,\"changed\":%d,\"removed\":%d}".formatted(added, changed, removed));
    }

    @Test
    void an_inbox_in_line_with_the_engine_stays_as_it_is() {
        rebuildSays(0, 0, 0);

        assertThat(open()).containsExactly(item);
    }

    @Test
    void a_tampered_item_comes_right_again() {
        tamper(
                "update work_item set name = 'Nothing to do', process = 'rounds', due_at = null, assignee = 'x' where id = :id");
        tamper("delete from work_item_holder where work_item_id = :id");

        rebuildSays(0, 1, 0);

        assertThat(open()).containsExactly(item);
    }

    @Test
    void an_item_ended_behind_the_engines_back_is_open_again() {
        tamper("update work_item set state = 'DONE', ended_at = opened_at where id = :id");

        rebuildSays(1, 0, 0);

        assertThat(open()).containsExactly(item);
    }

    @Test
    void a_lost_item_comes_back_and_an_invented_one_goes() {
        tamper("delete from work_item_holder where work_item_id = :id");
        tamper("update work_item set id = 'invented' where id = :id");

        rebuildSays(1, 0, 1);

        assertThat(open()).singleElement().satisfies(again -> {
            assertThat(again.id()).isEqualTo(item.id());
            assertThat(again.dueAt()).isEqualTo(item.dueAt());
            assertThat(again.waitsOn()).isEqualTo(item.waitsOn());
        });
        assertThat(jdbc.sql("delete from work_item where id = 'invented' and state = 'WITHDRAWN'")
                        .update())
                .isOne();
    }

    @Test
    void a_claim_outlives_the_rebuilding() {
        tamper("update work_item set assignee = '%s' where id = :id"
                .formatted(HELEN.account(accounts).id()));

        rebuildSays(0, 0, 0);
    }

    @Test
    void only_administrators_rebuild() {
        assertThat(mvc.post().uri("/api/v1/inbox/rebuild").with(MARTA.basic())).hasStatus(403);
        assertThat(mvc.post().uri("/settings/inbox/rebuild").with(MARTA.signedIn()))
                .hasStatus(403);
        assertThat(mvc.get().uri("/settings/inbox").with(HELEN.signedIn())).hasStatus(403);
        assertThat(mvc.get().uri("/settings").with(HELEN.signedIn())).bodyText().doesNotContain("/settings/inbox");
    }

    @Test
    void the_page_says_what_came_of_it_and_the_trail_keeps_it() {
        assertThat(mvc.get().uri("/settings").with(SAMUEL.signedIn()))
                .bodyText()
                .contains("/settings/inbox");
        assertThat(mvc.get().uri("/settings/inbox").with(SAMUEL.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Rebuild inbox from the engine", " open, ");

        assertThat(mvc.post().uri("/settings/inbox/rebuild").with(SAMUEL.signedIn()))
                .hasStatus(302)
                .flash()
                .containsEntry("toast", "Inbox rebuilt: 0 added, 0 changed, 0 removed.");
        assertThat(trail.before(null, Integer.MAX_VALUE, 1)).singleElement().satisfies(kept -> {
            assertThat(kept.entry().action()).isEqualTo("Inbox rebuilt from the engine");
            assertThat(kept.entry().newValue()).isEqualTo("0 added, 0 changed, 0 removed");
            assertThat(kept.entry().actorName()).isEqualTo("Samuel Ortiz");
        });
    }
}
