package auditway.followup.report.web;

import auditway.followup.report.GapReportFile;
import auditway.platform.people.Actor;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The gap report as a file, for those who may read it. */
@Controller
class GapReportDownload {

    private final GapReportFile file;

    GapReportDownload(GapReportFile file) {
        this.file = file;
    }

    @GetMapping("/audits/{auditId}/gap-report.pdf")
    ResponseEntity<byte[]> download(@PathVariable String auditId, Actor actor) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(auditId + "-gap-report.pdf")
                                .build()
                                .toString())
                .body(file.pdf(auditId, actor));
    }
}
