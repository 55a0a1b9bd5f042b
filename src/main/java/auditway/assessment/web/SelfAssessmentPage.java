package auditway.assessment.web;

import auditway.assessment.Claim;
import auditway.assessment.ReopenedControls;
import auditway.assessment.Response;
import auditway.assessment.Scope;
import auditway.assessment.Scopes;
import auditway.assessment.SelfAssessment;
import auditway.audit.AuditDirectory;
import auditway.audit.AuditSummary;
import auditway.evidence.EvidenceFiles;
import auditway.inbox.Inbox;
import auditway.inbox.WorkItem;
import auditway.people.Actor;
import auditway.programme.Section;
import auditway.refusal.Conflict;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The partner answers section by section; every answer is saved as it is given. */
@Controller
@RequestMapping("/audits/{auditId}/self-assessment")
class SelfAssessmentPage {

    private static final Set<String> HAND_IN = Set.of("completeSelfAssessment", "answerChangedControls");

    private final SelfAssessment selfAssessment;
    private final Scopes scopes;
    private final ReopenedControls reopened;
    private final EvidenceFiles files;
    private final AuditDirectory audits;
    private final Inbox inbox;

    SelfAssessmentPage(
            SelfAssessment selfAssessment,
            ReopenedControls reopened,
            Scopes scopes,
            EvidenceFiles files,
            AuditDirectory audits,
            Inbox inbox) {
        this.reopened = reopened;
        this.selfAssessment = selfAssessment;
        this.scopes = scopes;
        this.files = files;
        this.audits = audits;
        this.inbox = inbox;
    }

    /** An answer that met another one. */
    record Refused(String controlId, @Nullable Claim claim, String statement) {}

    @GetMapping
    ModelAndView open(
            @PathVariable String auditId, @RequestParam(required = false) @Nullable String section, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        return page(audit, answers(audit, section, actor), null, actor);
    }

    @PostMapping("/{controlId}")
    Object answer(
            @PathVariable String auditId,
            @PathVariable String controlId,
            @RequestParam(required = false) @Nullable Claim claim,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            HttpServletResponse response,
            Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        String section = scopes.get(audit).edition().sectionOf(controlId).id();
        try {
            selfAssessment.answer(auditId, controlId, claim, statement, version, actor);
        } catch (Conflict refused) {
            response.setHeader("HX-Retarget", "#main");
            response.setHeader("HX-Reselect", "#main");
            response.setHeader("HX-Reswap", "outerHTML");
            return choice(audit, section, new Refused(controlId, claim, statement), refused, actor);
        }
        if (!inPlace) {
            return "redirect:" + address(auditId, section, controlId);
        }
        Answers answers = answers(audit, section, actor);
        ModelAndView saved = page(audit, answers, null, actor);
        saved.addObject("row", answers.row(controlId));
        saved.setViewName("assessment/self-assessment-parts :: saved");
        return saved;
    }

    private Object choice(AuditSummary audit, String section, Refused mine, Conflict refused, Actor actor) {
        if (!selfAssessment.mayAnswer(audit, actor) && !reopened.of(audit.id()).contains(mine.controlId())) {
            throw refused;
        }
        ModelAndView page = page(audit, answers(audit, section, actor), mine, actor);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(AuditSummary audit, Answers answers, @Nullable Refused refused, Actor actor) {
        ModelAndView page = new ModelAndView("assessment/self-assessment");
        page.addObject("audit", audit);
        page.addObject("answers", answers);
        page.addObject("choices", ClaimChoice.ALL);
        page.addObject("refused", refused);
        page.addObject("submission", selfAssessment.submission(audit.id()).orElse(null));
        page.addObject("mayAnswer", selfAssessment.mayAnswer(audit, actor));
        page.addObject("reopened", actor.isPartner() ? reopened.of(audit.id()) : List.of());
        page.addObject("mayOffer", files.mayOffer(audit, actor));
        page.addObject("mustState", actor.isPartner());
        page.addObject("handIn", handIn(audit, actor));
        return page;
    }

    private Answers answers(AuditSummary audit, @Nullable String section, Actor actor) {
        Scope scope = scopes.get(audit);
        Map<String, Response> responses = selfAssessment.of(audit.id(), actor).stream()
                .collect(Collectors.toMap(Response::controlId, Function.identity()));
        List<Row> rows = Sheets.rows(scope, Map.of(), responses, files.ofAudit(audit.id()), "");
        Section open =
                section == null ? first(scope, responses) : scope.edition().section(section);
        return new Answers(scope, rows, open);
    }

    private static Section first(Scope scope, Map<String, Response> responses) {
        List<Section> sections = scope.edition().sections();
        return sections.stream()
                .filter(section -> section.controls().stream()
                        .filter(control -> scope.excluded(control).isEmpty())
                        .map(control -> responses.get(control.id()))
                        .anyMatch(response -> response == null || !response.isComplete()))
                .findFirst()
                .orElse(sections.get(0));
    }

    private @Nullable WorkItem handIn(AuditSummary audit, Actor actor) {
        return inbox.mine(actor, "").stream()
                .filter(item -> item.auditId().equals(audit.id())
                        && HAND_IN.contains(item.step().step()))
                .findFirst()
                .orElse(null);
    }

    private static String address(String auditId, String section, String controlId) {
        return UriComponentsBuilder.fromPath("/audits/{audit}/self-assessment")
                .queryParam("section", "{section}")
                .fragment("c-{control}")
                .encode()
                .buildAndExpand(auditId, section, controlId)
                .toUriString();
    }
}
