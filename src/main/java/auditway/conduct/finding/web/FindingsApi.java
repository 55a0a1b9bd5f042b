package auditway.conduct.finding.web;

import auditway.audit.audit.AuditDirectory;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.FindingsReview;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.SecondLook;
import auditway.conduct.finding.Wording;
import auditway.platform.input.Versions;
import auditway.platform.people.Actor;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Findings over HTTP. */
@RestController
@RequestMapping("/api/v1")
class FindingsApi {

    private final Findings findings;
    private final FindingDrafts drafts;
    private final FindingsReview review;
    private final AuditDirectory audits;

    FindingsApi(Findings findings, FindingDrafts drafts, FindingsReview review, AuditDirectory audits) {
        this.findings = findings;
        this.drafts = drafts;
        this.review = review;
        this.audits = audits;
    }

    /**
     * A finding as the API tells it; the second look and the version, which counts regrades too, are told to the audit's side only.
     */
    record FindingJson(
            String id,
            String auditId,
            String kind,
            Grade grade,
            @Nullable String controlId,
            Wording wording,
            boolean issued,
            @Nullable String repeats,
            String draftedBy,
            Instant draftedAt,
            @Nullable SecondLook secondLook,
            @Nullable Integer version) {

        static FindingJson of(Finding finding, Actor reader) {
            return new FindingJson(
                    finding.id(),
                    finding.auditId(),
                    finding.grade().kind(),
                    finding.grade(),
                    finding.controlId().orElse(null),
                    finding.wording(),
                    finding.isIssued(),
                    finding.repeats().orElse(null),
                    finding.draftedBy(),
                    finding.draftedAt(),
                    reader.isPartner() ? null : finding.secondLook(),
                    reader.isPartner() ? null : finding.version());
        }
    }

    /** What may be said about a finding; grade and control for good. */
    record FindingBody(
            @Nullable Grade grade,
            @Nullable String controlId,
            @Nullable String title,
            @Nullable String seen,
            @Nullable String gap,
            @Nullable String evidenceWanted,
            @Nullable String closesWhen) {

        Wording wording() {
            return Wording.of(title, seen, gap, "", evidenceWanted, closesWhen);
        }
    }

    /**
     * What a finding says from now on; its grade and control stay as they were recorded. {@code version} or the header If-Match says
     * which one it was made on.
     */
    record Revision(
            @Nullable String title,
            @Nullable String seen,
            @Nullable String gap,
            @Nullable String evidenceWanted,
            @Nullable String closesWhen,
            @Nullable Integer version) {

        Wording wording() {
            return Wording.of(title, seen, gap, "", evidenceWanted, closesWhen);
        }
    }

    /** A second look: agreed, or sent back with a remark; the version is that which was read. */
    record LookBody(
            boolean agreed,
            @Nullable String remark,
            @Nullable Integer version) {}

    @GetMapping("/audits/{auditId}/findings")
    List<FindingJson> list(@PathVariable String auditId, Actor actor) {
        return findings.visible(audits.visible(auditId, actor), actor).stream()
                .map(finding -> FindingJson.of(finding, actor))
                .toList();
    }

    @PostMapping("/audits/{auditId}/findings")
    ResponseEntity<FindingJson> record(@PathVariable String auditId, @RequestBody FindingBody body, Actor actor) {
        Grade grade = body.grade() == null ? Grade.STRENGTH : body.grade();
        Finding recorded = drafts.record(auditId, grade, body.controlId(), body.wording(), actor);
        return ResponseEntity.created(URI.create("/api/v1/findings/" + recorded.id()))
                .body(FindingJson.of(recorded, actor));
    }

    @GetMapping("/findings/{id}")
    ResponseEntity<FindingJson> get(@PathVariable String id, Actor actor) {
        return tagged(findings.visible(id, actor), actor);
    }

    private static ResponseEntity<FindingJson> tagged(Finding finding, Actor reader) {
        FindingJson told = FindingJson.of(finding, reader);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        return (told.version() == null ? answer : answer.eTag(String.valueOf(told.version()))).body(told);
    }

    @PutMapping("/findings/{id}")
    ResponseEntity<FindingJson> revise(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Revision body,
            Actor actor) {
        Integer read = Versions.shown(ifMatch, body.version());
        return tagged(drafts.revise(id, body.wording(), read, actor), actor);
    }

    @PostMapping("/findings/{id}/second-look")
    FindingJson look(@PathVariable String id, @RequestBody LookBody body, Actor actor) {
        return FindingJson.of(review.look(id, body.agreed(), body.remark(), body.version(), actor), actor);
    }
}
