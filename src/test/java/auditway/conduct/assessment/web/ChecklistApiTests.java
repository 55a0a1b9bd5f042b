package auditway.conduct.assessment.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.platform.people.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Verdicts as programs record them. */
@ApplicationTest
class ChecklistApiTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private StagedAudit audit;

    @BeforeEach
    void stage() {
        audit = StagedAudit.in(AuditState.CONDUCT, jdbc, accounts);
    }

    @Test
    void a_program_sends_the_version_it_has_seen() {
        String met = "{\"verdict\":\"MET\",\"methods\":[\"PROCESS\",\"EVIDENCE\",\"DEMONSTRATION\"]}";
        assertThat(put(PRIYA, met, "\"0\"")).hasStatusOk().hasHeader("ETag", "\"1\"");
        String other = "{\"verdict\":\"NOT_MET\",\"reason\":\"No test.\"}";
        assertThat(put(DAVID, other, "\"0\"")).hasStatus(HttpStatus.CONFLICT);
        assertThat(put(DAVID, other, "\"1\"")).hasStatusOk();
        assertThat(put(JANA, met, "\"2\"")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(put(DAVID, "{\"verdict\":\"NOT_MET\"}", "\"2\""))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.incomplete")
                .isEqualTo(true);
        assertThat(put(DAVID, "{\"verdict\":\"WAIVED\"}", "\"3\""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("verdict");
    }

    @Test
    void what_names_no_verdict_records_nothing_and_takes_none_back() {
        String met = "{\"verdict\":\"MET\",\"methods\":[\"EVIDENCE\"]}";
        assertThat(put(PRIYA, "{}", "\"0\"")).hasStatus(422).bodyText().contains("Say the verdict");
        assertThat(put(PRIYA, met, "\"0\"")).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(put(PRIYA, "{}", "\"1\"")).hasStatus(422);
        assertThat(put(PRIYA, "{\"note\":\"Ask again.\"}", "\"1\"")).hasStatus(422);
        assertThat(put(PRIYA, "{\"verdict\":\"NOT_ASSESSED\",\"note\":\"Ask again.\"}", "\"1\""))
                .hasStatusOk()
                .hasHeader("ETag", "\"2\"");
    }

    private MvcTestResult put(Persona who, String body, String version) {
        return mvc.put()
                .uri("/api/v1/audits/{id}/assessments/8.9", audit.id())
                .with(who.basic())
                .header("If-Match", version)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
