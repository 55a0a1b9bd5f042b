package auditway.platform.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.PRIYA;
import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import auditway.platform.people.Accounts;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import auditway.platform.people.SignedIn;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@ApplicationTest
@Tag("both-databases")
class SearchPagesTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    private final String word = "Word" + UUID.randomUUID().toString().substring(0, 8);
    private HeldAudit audit;

    /** A finding that the gap report told, with its action item; the same word is in both titles. */
    @BeforeEach
    void toldFinding() {
        audit = HeldAudit.of(context);
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, "Nothing was shown.", PRIYA);
        jdbc.sql("update finding set title = ?, standing = 'ISSUED' where audit_id = ?")
                .params("Restore test missing, " + word, audit.id)
                .update();
        jdbc.sql("""
                        insert into action_item (id, version, audit_id, ordinal, finding_id, control_id, grade, title, seen, gap,
                            requirement, evidence_wanted, closes_when, raised_at, state, due_at, due_why, due_first,
                            due_checking_seconds)
                        select audit_id || '-A-01', 1, audit_id, 1, id, control_id, grade, 'Hold a restore test, ' || cast(:word as varchar),
                            '', '', '', '', '', drafted_at, 'OPEN', drafted_at, '', drafted_at, 0
                        from finding where audit_id = :audit""").param("word", word).param("audit", audit.id).update();
    }

    private void finds(String words, RequestPostProcessor who) {
        assertThat(mvc.get().uri("/search").param("q", words).with(who))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "F-01, Restore test missing, " + word,
                        "/audits/" + audit.id + "/findings?finding=F-01",
                        "Hold a restore test, " + word,
                        "/action-items/" + audit.id + "-A-01");
    }

    private void findsNothing(String words, RequestPostProcessor who) {
        assertThat(mvc.get().uri("/search").param("q", words).with(who))
                .hasStatusOk()
                .bodyText()
                .contains("Nothing found")
                .doesNotContain("Restore test missing", "Hold a restore test", "/audits/" + audit.id);
    }

    private RequestPostProcessor stranger(@Nullable String organisation, Role role) {
        String email = UUID.randomUUID() + "@stranger.example";
        return user(new SignedIn(
                accounts.add(new NewAccount(email, "Stranger", "auditway", "", organisation, Set.of(role)))));
    }

    @Test
    void findings_and_action_items_are_found_by_people_who_may_see_their_audit() {
        finds(word.toUpperCase(Locale.ROOT), JANA.signedIn());
        finds(word, DAVID.signedIn());
        finds(audit.id, MARTA.signedIn());
        assertThat(mvc.get().uri("/search").param("q", audit.id).with(MARTA.signedIn()))
                .bodyText()
                .contains(audit.id + ", tecRacer", "href=\"/audits/" + audit.id + "\"");
    }

    @Test
    void one_partners_data_is_never_found_by_another_partner_nor_by_an_auditor_who_is_not_on_that_audit() {
        String other = "search-" + UUID.randomUUID().toString().substring(0, 8);
        organisations.add(
                new Organisation(other, "Partner " + other, "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of()));

        findsNothing(word, stranger(other, Role.PARTNER_LEAD));
        findsNothing(audit.id, stranger(other, Role.PARTNER_LEAD));
        findsNothing(word, stranger(null, Role.AUDITOR));
        findsNothing(audit.id, SAMUEL.signedIn());
    }

    @Test
    void the_partner_finds_no_draft() {
        jdbc.sql("update finding set standing = 'DRAFT' where audit_id = ?")
                .param(audit.id)
                .update();

        assertThat(mvc.get().uri("/search").param("q", word).with(JANA.signedIn()))
                .bodyText()
                .doesNotContain("Restore test missing");
        finds(word, PRIYA.signedIn());
    }

    @Test
    void signs_that_mean_something_to_a_database_are_words_like_any_other() {
        findsNothing("%" + word, JANA.signedIn());
        findsNothing("Word________", JANA.signedIn());
    }
}
