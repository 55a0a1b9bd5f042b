package auditway.followup.report.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.ReportedGaps;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.finding.FindingsReview;
import auditway.conduct.finding.GapReportText;
import auditway.conduct.finding.GapReportTexts;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.RelievingActionItems;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;

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

    @Test
    void page_and_pdf_tell_the_report_as_issued_and_what_changed_since() throws Exception {
        ReportedGaps gaps = ReportedGaps.of(context);
        String address = "/audits/" + gaps.audit.id + "/gap-report";
        String issued = pdf(address);
        assertThat(issued).doesNotContain("Changed since");
        assertThat(pages.get().uri(address).with(JANA.signedIn())).bodyText().doesNotContain("Changed since");
        String mandatory = gaps.mandatory().findingId();

        context.getBean(FindingsReview.class)
                .regrade(mandatory, Grade.SCORE_IMPACTING, "The log was found.", gaps.audit.actor(DAVID));
        context.getBean(FindingsReview.class)
                .withdraw(gaps.scoreImpacting().findingId(), "There was a survey.", gaps.audit.actor(DAVID));
        context.getBean(RelievingActionItems.class)
                .makeVoid(gaps.scoreImpacting().id(), "F-02 is withdrawn.", gaps.audit.actor(DAVID));

        GapReportText text = context.getBean(GapReportTexts.class).of(gaps.audit.id, gaps.audit.actor(JANA));
        assertThat(text.changes())
                .extracting(GapReportText.Change::sentence)
                .containsExactly(
                        "F-01 was graded score-impacting; it was mandatory before.",
                        "F-02 was withdrawn.",
                        "AI-02 asks for nothing any more.");
        assertThat(text.groups())
                .extracting(GapReportText.Group::title)
                .containsExactly("Mandatory (1)", "Score-impacting (1)");
        String page = pages.get()
                .uri(address)
                .with(JANA.signedIn())
                .exchange()
                .getResponse()
                .getContentAsString();
        String file = pdf(address);
        Stream.of(
                        text.about().stream(),
                        text.changes().stream().map(change -> change.day() + ": " + change.sentence()),
                        text.groups().stream().map(GapReportText.Group::title),
                        text.groups().stream()
                                .flatMap(group -> group.lines().stream())
                                .flatMap(line -> line.facts().stream())
                                .map(GapReportText.Fact::value))
                .flatMap(sentences -> sentences)
                .forEach(sentence -> {
                    assertThat(plain(HtmlUtils.htmlUnescape(page))).contains(plain(sentence));
                    assertThat(plain(file)).contains(plain(sentence));
                });
    }

    @Test
    void the_same_report_is_the_same_file_and_a_changed_one_another() throws Exception {
        ReportedGaps gaps = ReportedGaps.of(context);
        String address = "/audits/" + gaps.audit.id + "/gap-report.pdf";
        byte[] first = download(address);
        assertThat(download(address)).isEqualTo(first);

        context.getBean(FindingsReview.class)
                .regrade(gaps.mandatory().findingId(), Grade.SCORE_IMPACTING, "Found.", gaps.audit.actor(DAVID));

        try (PDDocument before = Loader.loadPDF(first);
                PDDocument after = Loader.loadPDF(download(address))) {
            assertThat(after.getDocument().getDocumentID().getString(0))
                    .isNotEqualTo(before.getDocument().getDocumentID().getString(0));
        }
    }

    private String pdf(String address) throws Exception {
        try (PDDocument read = Loader.loadPDF(download(address + ".pdf"))) {
            return new PDFTextStripper().getText(read);
        }
    }

    private byte[] download(String address) {
        return pages.get()
                .uri(address)
                .with(JANA.signedIn())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
