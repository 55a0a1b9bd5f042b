package auditway.assessment.web;

import auditway.assessment.Claim;
import auditway.assessment.Response;
import auditway.assessment.SelfAssessment;
import auditway.people.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The partner's answers for programs. */
@RestController
@RequestMapping("/api/v1/audits/{auditId}/responses")
class ResponseApi {

    private final SelfAssessment selfAssessment;

    ResponseApi(SelfAssessment selfAssessment) {
        this.selfAssessment = selfAssessment;
    }

    /** An answer as it is sent; {@code version} or the header If-Match says which one it was made on top of. */
    record Sent(
            @Nullable Claim claim,
            @Nullable String statement,
            @Nullable Integer version) {}

    @GetMapping
    List<Response> list(@PathVariable String auditId, Actor actor) {
        return selfAssessment.of(auditId, actor);
    }

    @PutMapping("/{controlId}")
    ResponseEntity<Response> answer(
            @PathVariable String auditId,
            @PathVariable String controlId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Sent sent,
            Actor actor) {
        Integer version = Versions.shown(ifMatch, sent.version());
        String statement = sent.statement() == null ? "" : sent.statement();
        Response response = selfAssessment.answer(auditId, controlId, sent.claim(), statement, version, actor);
        return ResponseEntity.ok().eTag(String.valueOf(response.version())).body(response);
    }
}
