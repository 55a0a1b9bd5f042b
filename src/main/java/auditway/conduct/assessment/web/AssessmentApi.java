package auditway.conduct.assessment.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Control.Method;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.input.Versions;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import java.util.List;
import java.util.Set;
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

/** Verdicts for programs. */
@RestController
@RequestMapping("/api/v1/audits/{auditId}/assessments")
class AssessmentApi {

    private final Checklist checklist;
    private final Verdicts verdicts;
    private final Sheets sheets;
    private final AuditDirectory audits;

    AssessmentApi(Checklist checklist, Verdicts verdicts, Sheets sheets, AuditDirectory audits) {
        this.checklist = checklist;
        this.verdicts = verdicts;
        this.sheets = sheets;
        this.audits = audits;
    }

    /** A verdict as it is sent; {@code version} or the header If-Match says which one it was made on top of. */
    record Sent(
            @Nullable Verdict verdict,
            @Nullable Set<Method> methods,
            @Nullable String reason,
            @Nullable String note,
            @Nullable Integer version) {

        NewVerdict newVerdict() {
            if (verdict == null) {
                throw new Invalid(
                        "verdict", "Say the verdict; NOT_ASSESSED keeps a note alone or takes a verdict back.");
            }
            return new Given(verdict, methods, reason, note, version, null).newVerdict();
        }
    }

    @GetMapping
    List<Assessment> list(@PathVariable String auditId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        if (!sheets.mayRead(audit, actor)) {
            return List.of();
        }
        boolean notes = sheets.mayReadNotes(audit, actor);
        return verdicts.of(auditId).stream()
                .map(each -> notes ? each : each.withoutNote())
                .toList();
    }

    @PutMapping("/{controlId}")
    ResponseEntity<Assessment> record(
            @PathVariable String auditId,
            @PathVariable String controlId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @RequestBody Sent sent,
            Actor actor) {
        Integer version = Versions.shown(ifMatch, sent.version());
        return tagged(checklist.record(auditId, controlId, sent.newVerdict(), version, actor));
    }

    @PostMapping("/{controlId}/approval")
    ResponseEntity<Assessment> approve(@PathVariable String auditId, @PathVariable String controlId, Actor actor) {
        return tagged(checklist.approve(auditId, controlId, actor));
    }

    private static ResponseEntity<Assessment> tagged(Assessment assessment) {
        return ResponseEntity.ok().eTag(String.valueOf(assessment.version())).body(assessment);
    }
}
