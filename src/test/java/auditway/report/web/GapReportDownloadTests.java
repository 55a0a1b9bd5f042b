package auditway.report.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.ReportedGaps;
import auditway.assessment.Verdict;
import auditway.programme.Control.Kind;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The gap report as a file. */
@ApplicationTest
class GapReportDownloadTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester pages;

    @Test
    void the_partner_downloads_the_issued_gap_report_with_findings_and_action_items() throws Exception {
        HeldAudit audit = HeldAudit.of(context);
        audit.verdict(audit.control(Kind.MANDATORY), Verdict.NOT_MET, "The log ends in June 2024.", PRIYA);
        String address = "/audits/" + audit.id + "/gap-report";
        assertThat(pages.get().uri(address + ".pdf").with(DAVID.signedIn())).hasStatus(404);

        ReportedGaps.issue(audit);

        assertThat(pages.get().uri(address).with(JANA.signedIn())).bodyText().contains(address + ".pdf");
        MvcTestResult file =
                pages.get().uri(address + ".pdf").with(JANA.signedIn()).exchange();
        assertThat(file).hasStatusOk().hasContentType("application/pdf");
        try (PDDocument read = Loader.loadPDF(file.getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(read))
                    .contains("Gap report", "F-01", "AI-01, due ", "Evidence wanted", "by David Pool")
                    .doesNotContainIgnoringCase("score:");
        }
    }
}
