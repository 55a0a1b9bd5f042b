package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The printed file keeps to the standards for accessible and for archived documents (ISO 14289-1, ISO 19005-2). */
class ConformanceTests {

    ConformanceTests() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void the_shareable_rendition_conforms_to_pdf_ua_and_pdf_a() throws Exception {
        assertThat(violations(Rendition.SHAREABLE)).isEmpty();
    }

    @Test
    void the_confidential_rendition_conforms_to_pdf_ua_and_pdf_a() throws Exception {
        assertThat(violations(Rendition.CONFIDENTIAL)).isEmpty();
    }

    @Test
    void a_report_in_many_scripts_conforms_too() throws Exception {
        Snapshot many = FilledSnapshot.with("青空株式会社 שלום مرحبا 🎉 नमस्ते สวัสดี 푸른하늘\n- one\n- two \u0002");
        assertThat(violations(PrintedReport.renditions().pdf(many, PrintedReport.HASH, Rendition.CONFIDENTIAL)))
                .isEmpty();
    }

    private static List<String> violations(Rendition rendition) throws Exception {
        return violations(PrintedReport.bytes(rendition));
    }

    private static List<String> violations(byte[] pdf) throws Exception {
        var flavours = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                var validator = Foundries.defaultInstance().createValidator(flavours, 100, false, false, false)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .map(test -> test.getRuleId() + " " + test.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
