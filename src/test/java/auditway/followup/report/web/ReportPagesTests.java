package auditway.followup.report.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.PastAudits;
import auditway.audit.audit.PastAudits.PastAudit;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.finding.Findings;
import auditway.followup.report.Reporting;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.trail.Trail;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Tag("both-databases")
class ReportPagesTests {

    private static final AtomicInteger DAY = new AtomicInteger();
    private static final String STRENGTH = "Alarms from all sources meet in one place.";

    @Autowired
    private PastAudits pastAudits;

    @Autowired
    private Editions editions;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Findings findings;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Reporting reporting;

    @Autowired
    private Trail trail;

    @Autowired
    private MockMvcTester web;

    private String audit = "";

    @BeforeEach
    void holdAnAudit() {
        Actor marta = MARTA.actor(accounts);
        LocalDate date = LocalDate.of(2018, 1, 1).plusDays(DAY.getAndIncrement());
        audit = pastAudits.record(
                new PastAudit(
                        "tecracer",
                        edition().id(),
                        date,
                        false,
                        "Vahrenwalder Str. 156, Hannover, Germany",
                        DAVID.account(accounts).id(),
                        "A report on paper"),
                marta);
        verdicts.closed(audit, marta, Instant.parse("2018-06-01T15:00:00Z"));
        findings.importStrengths(audit, List.of(STRENGTH), marta.accountId(), Instant.parse("2018-06-01T15:00:00Z"));
    }

    private Edition edition() {
        return editions.published().stream()
                .filter(edition -> edition.programmeId().equals("aws-msp"))
                .filter(edition -> !edition.id().endsWith("-imported"))
                .findFirst()
                .orElseThrow();
    }

    private String address(String rest) {
        return "/audits/" + audit + "/report" + rest;
    }

    private HttpStatus status(String address, Persona reader) {
        return HttpStatus.valueOf(web.get()
                .uri(address)
                .with(reader.signedIn())
                .exchange()
                .getResponse()
                .getStatus());
    }

    @Test
    void the_report_of_an_imported_audit_says_what_the_edition_says() throws IOException {
        reporting.issuePast(audit, MARTA.actor(accounts));
        byte[] pdf = web.get()
                .uri(address("/shareable.pdf"))
                .with(JANA.signedIn())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            "conducted by David Pool of ISSI at the tecRacer office at Vahrenwalder Str. 156",
                            STRENGTH);
            edition().sections().forEach(section -> {
                assertThat(text).containsSubsequence(section.introduction("tecRacer"));
                section.controls()
                        .forEach(control -> assertThat(text)
                                .contains(("✓ " + control.id() + " " + control.statement()).replaceAll("\\s+", " ")));
            });
        }
    }

    @Test
    void the_tab_shows_both_renditions_to_the_partner_lead_and_one_to_a_contributor() {
        reporting.issuePast(audit, MARTA.actor(accounts));
        assertThat(web.get().uri(address("")).with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Shareable rendition", "Confidential rendition", "SHA-256");
        assertThat(web.get().uri(address("")).with(OLE.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Shareable rendition")
                .doesNotContain("Confidential rendition");
        assertThat(status(address("/confidential.pdf"), OLE)).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(status(address("/shareable"), OLE)).isEqualTo(HttpStatus.OK);
    }

    @Test
    void before_anything_is_frozen_the_tab_says_when_it_will_be() {
        assertThat(web.get().uri(address("")).with(MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("No report yet");
        assertThat(status(address("/shareable"), MARTA)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status(address("/secret"), MARTA)).isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void strangers_to_the_audit_learn_nothing_of_its_report() {
        reporting.issuePast(audit, MARTA.actor(accounts));
        assertThat(status(address("/shareable"), Persona.PRIYA)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(status("/api/v1/audits/" + audit + "/reports", Persona.PRIYA))
                .isEqualTo(HttpStatus.NOT_FOUND);
    }

    @Test
    void a_draft_is_read_by_the_partner_lead_alone_on_the_partners_side() {
        reporting.freeze(audit);
        assertThat(status(address("/confidential"), JANA)).isEqualTo(HttpStatus.OK);
        assertThat(status(address("/shareable"), OLE)).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(web.get().uri(address("")).with(JANA.signedIn())).bodyText().contains("A draft, checked for facts");
    }

    @Test
    void a_frozen_report_is_not_frozen_again_without_a_correction() {
        reporting.freeze(audit);
        assertThatThrownBy(() -> reporting.freeze(audit))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("say what was corrected");
        assertThat(trail.before(audit, Integer.MAX_VALUE, 5))
                .anyMatch(kept -> kept.entry().action().equals("Report frozen"));
    }

    @Test
    void the_api_lists_revisions_and_gives_each_rendition_as_data_or_file() {
        reporting.issuePast(audit, MARTA.actor(accounts));
        String root = "/api/v1/audits/" + audit + "/reports";
        assertThat(web.get().uri(root).with(JANA.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].renditions")
                .isEqualTo(List.of("shareable", "confidential"));
        assertThat(web.get().uri(root + "/shareable").with(JANA.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.sections[0].capabilities[0].id")
                .isEqualTo("1.1");
        assertThat(web.get().uri(root + "/confidential.json").with(MARTA.basic()))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.partner.name")
                .isEqualTo("tecRacer");
        assertThat(web.get().uri(root + "/shareable").accept("application/pdf").with(JANA.basic()))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(web.get().uri(root + "/shareable.pdf").with(OLE.basic())).hasStatusOk();
        assertThat(web.get().uri(root + "/confidential").with(OLE.basic())).hasStatus(HttpStatus.FORBIDDEN);
    }
}
