package auditway.baseline;

import static auditway.Persona.HELEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import auditway.ApplicationTest;
import auditway.audit.AuditDirectory;
import auditway.finding.Finding;
import auditway.finding.Findings;
import auditway.people.Accounts;
import auditway.programme.Control;
import auditway.programme.Editions;
import auditway.report.Reports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@ApplicationTest
@Transactional
class SeedImportTests {

    private static final Path REPORT = Path.of("../shared/seed/tecracer-2017-audit-report.md");

    @Autowired
    private PastReports reports;

    @Autowired
    private Editions editions;

    @Autowired
    private AuditDirectory audits;

    @Autowired
    private Findings findings;

    @Autowired
    private Reports issued;

    @Autowired
    private Accounts accounts;

    @Test
    void the_published_report_is_imported_as_it_stands() throws IOException {
        assumeTrue(Files.exists(REPORT), "SKIPPED: the published report is not there, looked for " + REPORT);
        var imported = reports.importReport(Files.readString(REPORT), HELEN.actor(accounts));
        var edition = editions.get(imported.editionId());
        assertThat(edition.id()).isEqualTo("aws-msp-2017-imported");
        assertThat(edition.programme().owner()).isEqualTo("Amazon Web Services");
        assertThat(edition.controls())
                .hasSize(92)
                .extracting(Control::id)
                .startsWith("1.1")
                .endsWith("14.1");
        assertThat(edition.section("1").leadIn())
                .containsExactly("{partner} has demonstrated the following capabilities related to business health:");
        var audit = audits.get(imported.auditId());
        assertThat(audit.partner()).isEqualTo("tecRacer");
        assertThat(audit.date()).isEqualTo(LocalDate.of(2017, 11, 14));
        assertThat(findings.of(audit.id()))
                .hasSize(7)
                .extracting(Finding::ordinal)
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(issued.visible(audit.id(), HELEN.actor(accounts)))
                .singleElement()
                .satisfies(report -> assertThat(report.isIssued()).isTrue());
    }
}
