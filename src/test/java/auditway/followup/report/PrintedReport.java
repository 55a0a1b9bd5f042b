package auditway.followup.report;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Prints snapshots without an application around and reads them back. */
final class PrintedReport {

    static final String HASH = "4be190c7".repeat(8);

    static final Reports.Surroundings AROUND = new Reports.Surroundings(
            java.util.List.of("look.css", "report.css"), "/audits/MSP-2026-021/report", "shareable.pdf");

    private PrintedReport() {}

    static Renditions renditions() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        SpringTemplateEngine templates = new SpringTemplateEngine();
        templates.setTemplateResolver(resolver);
        return new Renditions(templates);
    }

    static byte[] bytes(Rendition rendition) {
        return renditions().pdf(SampleSnapshot.snapshot(), HASH, rendition);
    }

    static PDDocument open(Rendition rendition) throws IOException {
        return Loader.loadPDF(bytes(rendition));
    }

    /** The words in the order in which the file holds them, white space made single. */
    static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
}
