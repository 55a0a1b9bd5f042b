package auditway.insight.overview.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.SAMUEL;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.platform.people.Accounts;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The trail can be read and verified on pages: of the installation by those who keep it, of an audit by the programme's people. */
@ApplicationTest
class TrailPageTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Trail trail;

    private String audit = "";

    @BeforeEach
    void an_audit_with_two_entries() {
        audit = StagedAudit.in(AuditState.CONDUCT, jdbc, accounts).id();
        trail.record(TrailEntry.by("m", "Marta", "Coordinator").did("Act 1").on(audit));
        trail.record(TrailEntry.by("m", "Marta", "Coordinator").did("Act 2").on(audit));
    }

    @Test
    void the_trail_of_the_installation_is_read_by_programme_managers_and_administrators() {
        trail.record(TrailEntry.by("s", "Samuel Ortiz", "Administrator")
                .did("Role given")
                .about("TRAIL-PAGE-TEST"));
        for (Persona reader : new Persona[] {HELEN, SAMUEL}) {
            assertThat(mvc.get().uri("/trail").with(reader.signedIn()))
                    .hasStatusOk()
                    .bodyText()
                    .contains("TRAIL-PAGE-TEST", "Verify all trails");
        }
        for (Persona other : new Persona[] {MARTA, DAVID, JANA}) {
            assertThat(mvc.get().uri("/trail").with(other.signedIn())).hasStatus(403);
            assertThat(mvc.get().uri("/api/v1/trail").with(other.basic())).hasStatus(403);
            assertThat(mvc.post().uri("/api/v1/trail/verification").with(other.basic()))
                    .hasStatus(403);
        }
    }

    @Test
    void verify_says_that_the_trail_of_an_audit_is_whole() {
        assertThat(mvc.post().uri("/audits/" + audit + "/timeline/verification").with(DAVID.signedIn()))
                .hasStatus3xxRedirection()
                .flash()
                .containsEntry("toast", "Every entry of this audit is what was written, and none is missing.");
        assertThat(mvc.get()
                        .uri("/api/v1/audits/" + audit + "/trail/verification")
                        .with(MARTA.basic()))
                .bodyJson()
                .extractingPath("$.whole")
                .isEqualTo(true);
    }

    @Test
    void verify_names_the_first_link_that_does_not_hold() {
        jdbc.sql("update trail_entry set action = 'Other' where chain = ? and seq = 2")
                .param(audit)
                .update();
        assertThat(mvc.get()
                        .uri("/api/v1/audits/" + audit + "/trail/verification")
                        .with(MARTA.basic()))
                .bodyJson()
                .extractingPath("$.broken.sentence")
                .isEqualTo("Entry 2 of " + audit + " was changed after it was written.");
        jdbc.sql("update trail_entry set action = 'Act 2' where chain = ? and seq = 2")
                .param(audit)
                .update();
    }

    @Test
    void partners_read_a_part_and_so_verify_nothing() {
        assertThat(mvc.get()
                        .uri("/api/v1/audits/" + audit + "/trail/verification")
                        .with(JANA.basic()))
                .hasStatus(403);
        assertThat(mvc.get().uri("/audits/" + audit + "/timeline").with(JANA.signedIn()))
                .bodyText()
                .doesNotContain("timeline/verification");
    }
}
