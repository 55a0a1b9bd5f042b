package auditway.conduct.evidence.web;

import auditway.audit.audit.AuditDirectory;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.EvidenceRequest;
import auditway.conduct.evidence.EvidenceRequests;
import auditway.platform.people.Actor;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Evidence and evidence requests for programs. */
@RestController
@RequestMapping("/api/v1")
class EvidenceApi {

    private final EvidenceFiles files;
    private final EvidenceRequests requests;
    private final AuditDirectory audits;

    EvidenceApi(EvidenceFiles files, EvidenceRequests requests, AuditDirectory audits) {
        this.files = files;
        this.requests = requests;
        this.audits = audits;
    }

    record Withdrawal(@Nullable String why) {}

    record Wish(@Nullable String controlId, @Nullable String wanted) {}

    @GetMapping("/audits/{auditId}/evidence")
    List<Evidence> list(@PathVariable String auditId, Actor actor) {
        return files.ofAudit(audits.visible(auditId, actor).id());
    }

    @PostMapping(path = "/audits/{auditId}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Evidence> offer(@PathVariable String auditId, @ModelAttribute Upload upload, Actor actor) {
        Evidence offered = upload.offerTo(files, auditId, actor);
        return ResponseEntity.created(URI.create("/api/v1/evidence/" + offered.id()))
                .body(offered);
    }

    @GetMapping("/evidence/{id}")
    Evidence one(@PathVariable String id, Actor actor) {
        return files.get(id, actor);
    }

    @PostMapping(path = "/evidence/{id}/versions", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    Evidence revise(@PathVariable String id, @ModelAttribute Upload upload, Actor actor) {
        return upload.addTo(files, id, actor);
    }

    @PostMapping("/evidence/{id}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @RequestBody Withdrawal withdrawal, Actor actor) {
        files.withdraw(id, withdrawal.why() == null ? "" : withdrawal.why(), actor);
    }

    @GetMapping("/audits/{auditId}/evidence-requests")
    List<EvidenceRequest> requests(@PathVariable String auditId, Actor actor) {
        return requests.ofAudit(auditId, actor);
    }

    @PostMapping("/audits/{auditId}/evidence-requests")
    @ResponseStatus(HttpStatus.CREATED)
    EvidenceRequest raise(@PathVariable String auditId, @RequestBody Wish wish, Actor actor) {
        return requests.raise(auditId, wish.controlId(), wish.wanted() == null ? "" : wish.wanted(), actor);
    }
}
