package auditway.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Writes a snapshot out: as a page, and as the same page on paper. */
@Component
class Renditions {

    private final ITemplateEngine templates;

    Renditions(ITemplateEngine templates) {
        this.templates = templates;
    }

    /** The rendition as a page of its own; the style sheets are addresses the browser may fetch. */
    String page(Snapshot snapshot, String sha256, Rendition rendition, List<String> sheets) {
        return write(snapshot, sha256, rendition, sheets, false);
    }

    /** The rendition as PDF/UA-1 and PDF/A-2a; the same snapshot always gives the same bytes. */
    byte[] pdf(Snapshot snapshot, String sha256, Rendition rendition) {
        String xhtml = write(snapshot, sha256, rendition, List.of(PdfPress.SHEET), true);
        return new PdfPress(xhtml, snapshot.frozenAt(), sha256 + rendition.key()).pdf();
    }

    private String write(Snapshot snapshot, String sha256, Rendition rendition, List<String> sheets, boolean print) {
        Object report = switch (rendition) {
            case SHAREABLE -> ShareableReport.of(snapshot, sha256);
            case CONFIDENTIAL -> ConfidentialReport.of(snapshot, sha256);
        };
        return templates.process(
                "report/" + rendition.key(),
                new Context(Locale.UK, Map.of("report", report, "sheets", sheets, "print", print)));
    }
}
