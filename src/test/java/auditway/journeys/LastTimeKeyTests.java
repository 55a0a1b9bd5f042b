package auditway.journeys;

import static auditway.Persona.DAVID;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Chromium;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Control.Method;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.people.Accounts;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One key takes over what the last audit concluded on a control: verdict, methods and reason. */
@ApplicationTest
@Tag("browser")
class LastTimeKeyTests {

    private static final String REASON = "No test since June 2023.";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Checklist checklist;

    private StagedAudit audit;
    private Page page;

    @BeforeEach
    void the_partner_was_audited_three_years_ago() {
        String partner = "again-" + UUID.randomUUID().toString().substring(0, 8);
        organisations.add(new Organisation(partner, partner, "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of()));
        StagedAudit last = held(partner, "2023-11-14T08:00:00Z");
        record(last, "8.1", new NewVerdict(Verdict.NOT_MET, Set.of(), REASON, ""));
        record(last, "8.2", new NewVerdict(Verdict.MET, Set.of(Method.PROCESS), "", ""));
        last.moveTo(AuditState.CLOSED);
        audit = held(partner, "2026-11-17T08:00:00Z");
        page = Visitor.signedIn(DAVID, CHROMIUM.own("http://127.0.0.1:" + port)).page;
        Network.slow(page);
        page.navigate("/audits/" + audit.id() + "/checklist?control=8.1");
        assertThat(page.locator("#sync")).containsText("Everything saved");
    }

    @Test
    void the_key_takes_verdict_methods_and_reason_and_keys_that_follow_go_on() {
        assertThat(page.locator("#before")).containsText("Not met");
        for (String key : "l n l n 1 n".split(" ")) {
            page.keyboard().press(key);
        }

        assertThat(page.locator("#sheet")).hasAttribute("data-control", "8.4");
        assertThat(page.locator("#sync")).containsText("Everything saved");
        assertThat(stored("8.1"))
                .extracting(Assessment::verdict, Assessment::reason)
                .containsExactly(Verdict.NOT_MET, REASON);
        assertThat(stored("8.2"))
                .extracting(Assessment::verdict, Assessment::methods)
                .containsExactly(Verdict.MET, Set.of(Method.PROCESS));
        assertThat(stored("8.3").verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_reason_that_was_typed_stays() {
        page.locator("#f-reason").fill("No test since June 2024.");
        page.keyboard().press("Escape");
        page.keyboard().press("l");

        assertThat(page.locator("#v3")).isChecked();
        assertThat(page.locator("#sync")).containsText("Everything saved");
        assertThat(stored("8.1"))
                .extracting(Assessment::verdict, Assessment::reason)
                .containsExactly(Verdict.NOT_MET, "No test since June 2024.");
    }

    private StagedAudit held(String partner, String at) {
        StagedAudit staged = StagedAudit.in(AuditState.CONDUCT, jdbc, accounts);
        jdbc.sql("update audit set organisation_id = :partner, starts = :at, ends = :at where id = :id")
                .param("partner", partner)
                .param("at", Instant.parse(at).atOffset(ZoneOffset.UTC))
                .param("id", staged.id())
                .update();
        return staged;
    }

    private void record(StagedAudit in, String control, NewVerdict verdict) {
        checklist.record(in.id(), control, verdict, 0, DAVID.actor(accounts));
    }

    private Assessment stored(String control) {
        return verdicts.of(audit.id()).stream()
                .filter(one -> one.controlId().equals(control))
                .findFirst()
                .orElseThrow();
    }
}
