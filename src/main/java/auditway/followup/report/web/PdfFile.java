package auditway.followup.report.web;

import auditway.followup.report.Rendition;
import auditway.followup.report.Report;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A printed rendition on its way to the reader. */
final class PdfFile {

    private PdfFile() {}

    static ResponseEntity<byte[]> answer(Report report, Rendition rendition, byte[] pdf) {
        String name = report.auditId() + "-" + rendition.key() + (report.isIssued() ? "" : "-draft") + "-r"
                + report.revision() + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag(report.sha256() + "-" + rendition.key() + (report.isIssued() ? "" : "-draft"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(pdf);
    }
}
