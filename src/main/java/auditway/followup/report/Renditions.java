package auditway.followup.report;

import auditway.followup.report.Reports.Surroundings;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    /** The rendition as a page of its own. */
    String page(Snapshot snapshot, String sha256, Rendition rendition, Surroundings around) {
        return write(view(snapshot, sha256, rendition, false), rendition, around.sheets(), around);
    }

    /** The same with the mark of a draft. */
    String draftPage(Snapshot snapshot, String sha256, Rendition rendition, Surroundings around) {
        return write(view(snapshot, sha256, rendition, true), rendition, around.sheets(), around);
    }

    /** The rendition as PDF/UA-1 and PDF/A-2a; the same snapshot always gives the same bytes. */
    byte[] pdf(Snapshot snapshot, String sha256, Rendition rendition) {
        return pdf(snapshot, sha256, rendition, false);
    }

    /** The same with the mark of a draft. */
    byte[] draft(Snapshot snapshot, String sha256, Rendition rendition) {
        return pdf(snapshot, sha256, rendition, true);
    }

    private byte[] pdf(Snapshot snapshot, String sha256, Rendition rendition, boolean draft) {
        String xhtml = write(view(snapshot, sha256, rendition, draft), rendition, List.of(PdfPress.SHEET), null);
        return new PdfPress(xhtml, snapshot.frozenAt(), sha256 + rendition.key() + (draft ? "draft" : "")).pdf();
    }

    private String write(Object view, Rendition rendition, List<String> sheets, @Nullable Surroundings around) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("report", view);
        shown.put("sheets", sheets);
        shown.put("print", around == null);
        if (around != null) {
            shown.put("around", around);
        }
        return templates.process("report/" + rendition.key(), new Context(Locale.ENGLISH, shown));
    }

    /** A draft says on each page that it is one. */
    private static Object view(Snapshot snapshot, String sha256, Rendition rendition, boolean draft) {
        return switch (rendition) {
            case SHAREABLE -> {
                ShareableReport whole = ShareableReport.of(snapshot, sha256);
                yield draft ? whole.marked() : whole;
            }
            case CONFIDENTIAL -> {
                ConfidentialReport whole = ConfidentialReport.of(snapshot, sha256);
                yield draft ? whole.marked() : whole;
            }
        };
    }
}
