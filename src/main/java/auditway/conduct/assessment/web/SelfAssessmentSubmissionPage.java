package auditway.conduct.assessment.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Control;
import auditway.conduct.assessment.Claim;
import auditway.conduct.assessment.Response;
import auditway.conduct.assessment.Scope;
import auditway.conduct.assessment.Scopes;
import auditway.conduct.assessment.SelfAssessment;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotYours;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What the partner is about to submit, counted, with what deserves another look. */
@Controller
class SelfAssessmentSubmissionPage {

    private final SelfAssessment selfAssessment;
    private final OwnSubmission own;
    private final Scopes scopes;
    private final EvidenceFiles files;
    private final AuditDirectory audits;

    SelfAssessmentSubmissionPage(
            SelfAssessment selfAssessment,
            OwnSubmission own,
            Scopes scopes,
            EvidenceFiles files,
            AuditDirectory audits) {
        this.selfAssessment = selfAssessment;
        this.own = own;
        this.scopes = scopes;
        this.files = files;
        this.audits = audits;
    }

    /** How often an answer was given. */
    record Count(Claim claim, long count) {}

    @GetMapping("/audits/{auditId}/self-assessment/submission")
    ModelAndView open(@PathVariable String auditId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        if (!actor.isPartner()) {
            throw new NotYours("The self-assessment is submitted by the partner; ask its lead.");
        }
        Map<String, Response> responses = selfAssessment.of(auditId, actor).stream()
                .collect(Collectors.toMap(Response::controlId, Function.identity()));
        ModelAndView page = new ModelAndView("assessment/self-assessment-submission");
        page.addObject("audit", audit);
        page.addObject("counts", counts(responses));
        page.addObject("unanswered", selfAssessment.unanswered(auditId));
        page.addObject("unproven", unproven(scopes.get(audit), responses));
        page.addObject("item", own.of(auditId, actor).orElse(null));
        return page;
    }

    private static List<Count> counts(Map<String, Response> responses) {
        return Arrays.stream(Claim.values())
                .map(claim -> new Count(
                        claim,
                        responses.values().stream()
                                .filter(response -> response.counted() == claim)
                                .count()))
                .toList();
    }

    /** Mandatory controls that are claimed without any evidence. */
    private List<Control> unproven(Scope scope, Map<String, Response> responses) {
        Set<String> proven = files.ofAudit(scope.audit().id()).stream()
                .filter(Evidence::counts)
                .filter(evidence -> evidence.controlId() != null)
                .map(Evidence::controlId)
                .collect(Collectors.toSet());
        return scope.answered().stream()
                .filter(control -> control.kind() == Control.Kind.MANDATORY && !proven.contains(control.id()))
                .filter(control -> responses.containsKey(control.id())
                        && responses.get(control.id()).claim() == Claim.YES)
                .toList();
    }
}
