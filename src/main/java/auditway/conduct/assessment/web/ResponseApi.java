package auditway.conduct.assessment.web;

import auditway.conduct.assessment.Claim;
import auditway.conduct.assessment.Reopening;
import auditway.conduct.assessment.Response;
import auditway.conduct.assessment.SelfAssessment;
import auditway.platform.input.Versions;
import auditway.platform.people.Actor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The partner's answers for programs. */
@RestController
@RequestMapping("/api/v1/audits/{auditId}/responses")
class ResponseApi {

    private final SelfAssessment selfAssessment;
    private final Reopening reopening;

    ResponseApi(SelfAssessment selfAssessment, Reopening reopening) {
        this.selfAssessment = selfAssessment;
        this.reopening = reopening;
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

    record Wish(@Nullable String why) {}

    @PostMapping("/{controlId}/reopening")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable String auditId, @PathVariable String controlId, @RequestBody Wish wish, Actor actor) {
        reopening.reopen(auditId, List.of(controlId), wish.why() == null ? "" : wish.why(), actor);
    }

    @PostMapping("/resubmission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void submitAgain(@PathVariable String auditId, Actor actor) {
        reopening.submit(auditId, actor);
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
