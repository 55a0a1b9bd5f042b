package auditway.conduct.evidence;

import static auditway.Persona.JANA;
import static auditway.Persona.PRIYA;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.audit.audit.AuditState;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the auditors look at stays as it is, and what they made of it is not told by that. */
@ApplicationTest
class EvidenceUnderVerdictTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private EvidenceFiles files;

    @Autowired
    private JdbcClient jdbc;

    private HeldAudit audit;
    private Evidence judged;
    private Evidence unjudged;

    @BeforeEach
    void offered() {
        audit = HeldAudit.of(context);
        String control = audit.control(Kind.MANDATORY);
        String other = audit.lastControl(Kind.MANDATORY);
        audit.state(AuditState.PREPARATION);
        judged = offer(control);
        unjudged = offer(other);
        audit.state(AuditState.CONDUCT);
        jdbc.sql("delete from assessment where audit_id = ? and control_id = ?")
                .params(audit.id, other)
                .update();
        audit.verdict(control, Verdict.NOT_MET, "The log ends in June 2024.", PRIYA);
    }

    @ParameterizedTest
    @EnumSource(names = {"CONDUCT", "FINDINGS_REVIEW"})
    void the_partner_is_answered_alike_for_judged_and_unjudged_controls(AuditState state) {
        audit.state(state);
        for (Evidence piece : List.of(judged, unjudged)) {
            assertThat(withdrawn(piece))
                    .hasStatus(409)
                    .bodyText()
                    .contains(
                            "Evidence " + piece.id() + " stays as it is",
                            "the auditors look at all evidence",
                            "offer a further file beside it, or ask the lead auditor");
            assertThat(revised(piece)).hasStatus(409).bodyText().contains("stays as it is");
            assertThat(files.get(piece.id(), audit.actor(JANA)).counts()).isTrue();
        }
        assertThat(said(withdrawn(judged), judged)).isEqualTo(said(withdrawn(unjudged), unjudged));
        assertThat(said(revised(judged), judged)).isEqualTo(said(revised(unjudged), unjudged));
    }

    @Test
    void what_a_finding_cites_is_refused_in_the_same_words() {
        files.cite(List.of(judged.id()), audit.id + "-F-01");
        assertThat(said(withdrawn(judged), judged)).isEqualTo(said(withdrawn(unjudged), unjudged));
        assertThat(said(revised(judged), judged)).isEqualTo(said(revised(unjudged), unjudged));
    }

    @Test
    void further_evidence_is_still_offered_and_stays_too() {
        Evidence further = offer(audit.control(Kind.MANDATORY));
        assertThat(withdrawn(further)).hasStatus(409);
    }

    @Test
    void before_the_first_day_of_the_audit_evidence_is_still_replaced_and_withdrawn() {
        jdbc.sql("update audit set starts = :ahead, ends = :ahead where id = :id")
                .param("ahead", audit.now().plusSeconds(5 * 86_400).atOffset(ZoneOffset.UTC))
                .param("id", audit.id)
                .update();
        assertThat(page()).contains("Newer version, withdraw");
        assertThat(revised(unjudged)).hasStatus(201);
        assertThat(withdrawn(unjudged)).hasStatus(204);
    }

    @Test
    void the_page_offers_neither_once_it_would_be_refused() {
        assertThat(page()).contains("plan.txt").doesNotContain("Newer version, withdraw");
    }

    private String page() {
        return new String(
                mvc.get()
                        .uri("/audits/" + audit.id + "/evidence")
                        .with(JANA.signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
    }

    private static String said(MvcTestResult answer, Evidence piece) {
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8).replace(piece.id(), "it");
    }

    private MvcTestResult withdrawn(Evidence piece) {
        return mvc.post()
                .uri("/api/v1/evidence/" + piece.id() + "/withdrawal")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"why\":\"Wrong file.\"}")
                .with(JANA.basic())
                .exchange();
    }

    private MvcTestResult revised(Evidence piece) {
        return mvc.post()
                .uri("/api/v1/evidence/" + piece.id() + "/versions")
                .multipart()
                .file(new MockMultipartFile("file", "plan.txt", "text/plain", "newer".getBytes(UTF_8)))
                .param(
                        "periodTo",
                        LocalDate.ofInstant(audit.now(), ZoneOffset.UTC)
                                .minusDays(2)
                                .toString())
                .with(JANA.basic())
                .exchange();
    }

    private Evidence offer(String control) {
        Period period = new Period(
                null, LocalDate.ofInstant(audit.now(), ZoneOffset.UTC).minusDays(3));
        NewEvidence offer = new NewEvidence(audit.id, control, Purpose.RESPONSE, null, "", "plan.txt", period);
        return files.offer(offer, content(), audit.actor(JANA));
    }

    private static InputStream content() {
        return new ByteArrayInputStream("plan".getBytes(UTF_8));
    }
}
