package auditway.platform.inbox;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.RequestedAudit;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Phase;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Prerequisite;
import auditway.platform.form.Submission;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import auditway.platform.people.SignedIn;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Tag("both-databases")
class WorkItemsTests {

    private static final String REFUSE = "{\"outcome\":\"refused\",\"reason\":\"No room this year.\"}";

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    WorkItems items;

    @Autowired
    Inbox inbox;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditDirectory audits;

    @Autowired
    Editions editions;

    private RequestedAudit audit;
    private WorkItem check;

    /** A requested audit waits for the programme manager, who is Helen. */
    @BeforeEach
    void requested() {
        audit = RequestedAudit.in(context);
        check = open().get(0);
    }

    private Actor actor(Persona persona) {
        return persona.actor(accounts);
    }

    private List<WorkItem> open() {
        return inbox.ofAudit(audit.id(), actor(MARTA));
    }

    private List<String> prerequisites() {
        return editions.get("aws-msp-2017").prerequisites().stream()
                .map(Prerequisite::id)
                .toList();
    }

    private void completes(Actor actor, Map<String, Object> answers) {
        items.complete(check.id(), Submission.ofJson(answers), actor);
    }

    @Test
    void rule_30_nobody_completes_a_work_item_that_is_not_theirs_however_the_request_arrives() {
        Map<String, Object> answers = Map.of("met", prerequisites(), "outcome", "met");
        assertThatThrownBy(() -> completes(actor(MARTA), answers)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> completes(actor(JANA), answers)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> completes(actor(DAVID), answers)).isInstanceOf(NotFound.class);
        for (Persona other : List.of(MARTA, JANA, DAVID, SAMUEL)) {
            int refused = other == MARTA ? 403 : 404;
            assertThat(mvc.post()
                            .uri(check.path() + "/completion")
                            .param("outcome", "refused")
                            .param("reason", "No room this year.")
                            .with(other.signedIn()))
                    .hasStatus(refused);
            assertThat(mvc.post()
                            .uri("/api/v1" + check.path() + "/completion")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(REFUSE)
                            .with(other.basic()))
                    .hasStatus(refused);
        }

        assertThat(open()).containsExactly(check);
        assertThat(audits.get(audit.id()).state().isOver()).isFalse();
    }

    @Test
    void rule_30_what_a_colleague_has_claimed_is_theirs_alone() {
        Actor colleague = accounts.add(new NewAccount(
                        UUID.randomUUID() + "@programme.example",
                        "Second Manager",
                        "auditway",
                        "",
                        null,
                        Set.of(Role.PROGRAMME_MANAGER)))
                .actor();
        RequestedAudit later = RequestedAudit.in(context);
        WorkItem shared = inbox.ofAudit(later.id(), colleague).get(0);
        items.claim(shared.id(), actor(HELEN));

        assertThatThrownBy(
                        () -> items.complete(shared.id(), Submission.ofJson(Map.of("outcome", "refused")), colleague))
                .isInstanceOf(NotYours.class)
                .hasMessageContaining("Helen Okafor has claimed");
        assertThatThrownBy(() -> items.release(shared.id(), colleague)).isInstanceOf(NotYours.class);
        accounts.activate(colleague.accountId(), false);
    }

    @Test
    void what_one_claimed_can_be_unclaimed_where_another_person_could_do_it() {
        Actor colleague = accounts.add(new NewAccount(
                        UUID.randomUUID() + "@programme.example",
                        "Third Manager",
                        "auditway",
                        "",
                        null,
                        Set.of(Role.PROGRAMME_MANAGER)))
                .actor();
        WorkItem shared =
                inbox.ofAudit(RequestedAudit.in(context).id(), colleague).get(0);
        accounts.activate(colleague.accountId(), false);
        items.claim(shared.id(), actor(HELEN));
        assertThat(mvc.get().uri(shared.path()).with(HELEN.signedIn()))
                .bodyText()
                .contains("Unclaim");

        context.getBean(JdbcClient.class)
                .sql("delete from work_item_holder where work_item_id = ? and account_id <> ?")
                .params(shared.id(), actor(HELEN).accountId())
                .update();
        assertThat(mvc.get().uri(shared.path()).with(HELEN.signedIn()))
                .bodyText()
                .doesNotContain("Unclaim");
    }

    @Test
    void rule_30_a_closed_account_completes_nothing_any_more() {
        assertThat(mvc.post()
                        .uri(check.path() + "/completion")
                        .param("outcome", "refused")
                        .param("reason", "No room this year.")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(SecurityMockMvcRequestPostProcessors.user(new SignedIn(closed()))))
                .hasStatus(302)
                .hasHeader("Location", "/sign-in");
        assertThat(open()).containsExactly(check);
    }

    private Account closed() {
        Account gone = accounts.add(new NewAccount(
                UUID.randomUUID() + "@programme.example",
                "Gone Manager",
                "auditway",
                "",
                null,
                Set.of(Role.PROGRAMME_MANAGER)));
        accounts.activate(gone.id(), false);
        return gone;
    }

    @Test
    void rule_3_no_scheduling_before_every_prerequisite_is_met() {
        List<String> all = prerequisites();
        assertThatThrownBy(() -> completes(actor(HELEN), Map.of("met", all.subList(1, all.size()), "outcome", "met")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Not every prerequisite is met: ");
        assertThat(open()).containsExactly(check);
        assertThat(audits.get(audit.id()).phase()).isEqualTo(Phase.APPLICATION);

        completes(actor(HELEN), Map.of("met", all, "outcome", "met"));

        assertThat(audits.get(audit.id()).phase()).isEqualTo(Phase.ENGAGEMENT);
    }

    @Test
    void ones_list_is_sifted_by_words() {
        assertThat(inbox.mine(actor(HELEN), audit.organisationId().toUpperCase(Locale.ROOT)))
                .extracting(WorkItem::id)
                .containsExactly(check.id());
        assertThat(inbox.mine(actor(HELEN), "%" + audit.organisationId())).isEmpty();
        assertThat(inbox.mine(actor(MARTA), audit.id())).isEmpty();
    }
}
