package auditway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.catalogue.programme.Control;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.NewEvidence;
import auditway.conduct.finding.Findings;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import auditway.platform.people.SignedIn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Rule 25: to people who have no part in it, what exists is answered like what does not, on every page and by the API. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OneAnswerTests {

    /** Addresses whose ids are no secret, and why. */
    private static final Map<String, String> PUBLIC = Map.of(
            "/programmes/{editionId}", "editions are published",
            "/programmes/{editionId}/ahead", "editions are published",
            "/api/v1/programmes/{editionId}", "editions are published",
            "/api/v1/programmes/{editionId}/ahead", "editions are published",
            "/calendar/{secret}.ics", "the secret is the permission");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private final Map<String, String> there = new HashMap<>();
    private final Map<String, String> none = new HashMap<>();
    private final List<Account> strangers = new ArrayList<>();

    @BeforeAll
    void others() {
        TwoPartners two = TwoPartners.of(context);
        String audit = two.foreign.audit.id;
        String item = two.foreignItem().id();
        String evidence = context.getBean(EvidenceFiles.class)
                .link(NewEvidence.forClosure(audit, null, item, "https://a.example/b"), two.foreignLead.actor())
                .id();
        both("audits", audit, "MSP-1999-001");
        both("action-items", item, "MSP-1999-001-AI-01");
        both("findings", two.foreignItem().findingId(), "MSP-1999-001-F-01");
        both("evidence", evidence, "MSP-1999-001-E-001");
        both("work-items", one("select id from work_item where audit_id = ? order by id limit 1", audit), "none");
        String mail = one("select id from mail where audit_id = ? order by id limit 1", audit);
        both("mail", mail, UUID.randomUUID().toString());
        both("mails", mail, UUID.randomUUID().toString());
        both("meetings", audit + "-audit-day-1", "MSP-1999-001-audit-day-1");
        both("partners", "vltava-cloud", "no-such-partner");
        both("accounts", two.foreignLead.id(), UUID.randomUUID().toString());
        both("roster", two.foreignLead.id(), UUID.randomUUID().toString());
        Map.of(
                        "requests",
                        "request-extension",
                        "process",
                        "decision",
                        "report",
                        "shareable",
                        "reports",
                        "shareable",
                        "programmes",
                        "none",
                        "calendar",
                        "none")
                .forEach((before, word) -> both(before, word, word));
        strangers.add(Persona.JANA.account(accounts));
        for (Role role : Role.values()) {
            boolean partner = role.name().startsWith("PARTNER");
            if (role != Role.COORDINATOR && role != Role.PROGRAMME_MANAGER && role != Role.ADMINISTRATOR) {
                strangers.add(stranger(role, partner ? "tecracer" : null));
            }
        }
    }

    private void both(String before, String exists, String doesNot) {
        there.put(before, exists);
        none.put(before, doesNot);
    }

    private String one(String sql, String audit) {
        return jdbc.sql(sql).param(audit).query(String.class).single();
    }

    private Account stranger(Role role, @org.jspecify.annotations.Nullable String organisation) {
        String email = "stranger-" + UUID.randomUUID() + "@a.example";
        context.getBean(DemoPeople.class)
                .introduce(List.of(new NewAccount(
                        email, "Stranger " + role.title(), DemoPeople.PASSWORD, "Firm", organisation, Set.of(role))));
        return accounts.byEmail(email).orElseThrow();
    }

    @Test
    @Tag("exhaustive")
    void who_has_no_part_in_an_audit_cannot_tell_whether_it_exists() {
        for (String pattern : patterns()) {
            assertThat(strangers).allSatisfy(stranger -> isToldNothing(stranger, pattern));
        }
    }

    @Test
    void a_stranger_at_each_address_cannot_tell_whether_the_audit_exists() {
        int turn = 0;
        for (String pattern : patterns()) {
            isToldNothing(strangers.get(turn++ % strangers.size()), pattern);
        }
    }

    @Test
    void a_finding_that_is_not_told_yet_is_looked_for_like_one_that_is_not_there() {
        HeldAudit audit = HeldAudit.of(context);
        audit.verdict(audit.control(Control.Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", Persona.PRIYA);
        String draft = context.getBean(Findings.class).of(audit.id).get(0).id();
        Account partner = Persona.JANA.account(accounts);
        List<List<String>> lookedUp = new ArrayList<>();
        for (String id : List.of(draft, audit.id + "-F-99")) {
            List<String> statements = new ArrayList<>();
            String told = Statements.during(
                    () -> answer("/api/v1/findings/" + id, partner, Map.of("id", id)), statements::add);
            assertThat(told).startsWith("404");
            lookedUp.add(statements);
        }
        assertThat(lookedUp.get(0)).isNotEmpty().isEqualTo(lookedUp.get(1));
    }

    private List<String> patterns() {
        return ReadRoutes.patterns(mapping).stream()
                .filter(pattern -> pattern.contains("{") && !PUBLIC.containsKey(pattern))
                .toList();
    }

    private void isToldNothing(Account stranger, String pattern) {
        List<String> statements = new ArrayList<>();
        String exists =
                Statements.during(() -> answer(ReadRoutes.fill(pattern, there), stranger, there), statements::add);
        List<String> others = new ArrayList<>();
        String answered = Statements.during(() -> answer(ReadRoutes.fill(pattern, none), stranger, none), others::add);
        assertThat(statements)
                .as("what is looked up at " + pattern + " for " + stranger.name())
                .isEqualTo(others);
        assertThat(exists)
                .as(pattern + " to " + stranger.name())
                .isEqualTo(answered)
                .doesNotStartWith("2");
    }

    private String answer(String address, Account who, Map<String, String> ids) {
        MockHttpServletResponse response = mvc.get()
                .uri(address)
                .with(SecurityMockMvcRequestPostProcessors.user(new SignedIn(who)))
                .exchange()
                .getResponse();
        String body = new String(response.getContentAsByteArray(), UTF_8);
        for (String id : ids.values()) {
            body = body.replace(id, "*");
        }
        return response.getStatus() + " " + response.getRedirectedUrl() + " "
                + body.replaceAll("_csrf\" value=\"[^\"]*|content=\"[A-Za-z0-9_-]{60,}\"", "");
    }
}
