package auditway.conduct.evidence.web;

import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.platform.input.WebAddress;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Content of evidence, always as a download and never shown in place. */
@Controller
class EvidenceDownload {

    private final EvidenceFiles files;

    EvidenceDownload(EvidenceFiles files) {
        this.files = files;
    }

    @Operation(summary = "Content of a piece of evidence; where it is a link, the address to go to")
    @Tag(name = "Evidence")
    @GetMapping({"/evidence/{id}", "/api/v1/evidence/{id}/content"})
    ResponseEntity<Resource> content(
            @PathVariable String id, @RequestParam(defaultValue = "0") int version, Actor actor) {
        Evidence evidence = files.get(id, actor);
        if (evidence.isLink()) {
            return WebAddress.read(evidence.current().filename())
                    .map(link -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                            .header(HttpHeaders.LOCATION, link.href())
                            .<Resource>build())
                    .orElseThrow(() -> new NotFound("There is no evidence " + id + "; look at the list again."));
        }
        EvidenceFiles.Download download = files.download(id, version, actor);
        ContentDisposition attachment = ContentDisposition.attachment()
                .filename(download.version().filename(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(MediaType.parseMediaType(download.version().mediaType()))
                .body(download.content());
    }
}
