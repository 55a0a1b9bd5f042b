package auditway.conduct.assessment.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Claim;
import auditway.conduct.assessment.LastAnswers;
import auditway.conduct.assessment.Reopened;
import auditway.conduct.assessment.Reopening;
import auditway.conduct.assessment.Response;
import auditway.conduct.assessment.Scope;
import auditway.conduct.assessment.Scopes;
import auditway.conduct.assessment.SelfAssessment;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The partner answers section by section; every answer is saved as it is given. */
@Controller
@RequestMapping("/audits/{auditId}/self-assessment")
class SelfAssessmentPage {

    private final SelfAssessment selfAssessment;
    private final Scopes scopes;
    private final Reopening reopening;
    private final LastAnswers lastAnswers;
    private final EvidenceFiles files;
    private final AuditDirectory audits;
    private final OwnSubmission own;

    SelfAssessmentPage(
            SelfAssessment selfAssessment,
            Reopening reopening,
            LastAnswers lastAnswers,
            Scopes scopes,
            EvidenceFiles files,
            AuditDirectory audits,
            OwnSubmission own) {
        this.reopening = reopening;
        this.lastAnswers = lastAnswers;
        this.selfAssessment = selfAssessment;
        this.scopes = scopes;
        this.files = files;
        this.audits = audits;
        this.own = own;
    }

    /** An answer that met another one. */
    record Refused(String controlId, @Nullable Claim claim, String statement) {}

    @GetMapping
    ModelAndView open(
            @PathVariable String auditId,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(required = false) @Nullable String control,
            Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        String open = control == null
                ? section
                : scopes.get(audit).edition().sectionOf(control).id();
        return page(audit, answers(audit, open, actor), null, actor);
    }

    /** Takes over the answers of the previous audit where there are none yet, in one section or in all. */
    @PostMapping("/last-answers")
    String takeOver(
            @PathVariable String auditId,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "false") boolean all,
            Actor actor,
            RedirectAttributes next) {
        lastAnswers
                .take(auditId, all ? null : section, actor)
                .ifPresent(taken -> next.addFlashAttribute("taken", taken));
        if (section != null) {
            next.addAttribute("section", section);
        }
        return "redirect:/audits/" + auditId + "/self-assessment";
    }

    @PostMapping("/{controlId}")
    Object answer(
            @PathVariable String auditId,
            @PathVariable String controlId,
            @RequestParam(required = false) @Nullable Claim claim,
            @RequestParam(defaultValue = "") String statement,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        String section = scopes.get(audit).edition().sectionOf(controlId).id();
        try {
            selfAssessment.answer(auditId, controlId, claim, statement, version, actor);
        } catch (Conflict refused) {
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
        if (!selfAssessment.mayAnswer(audit, actor)
                && reopening.of(audit.id()).stream()
                        .noneMatch(one -> one.controlId().equals(mine.controlId()))) {
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
        List<Reopened> again = reopening.of(audit.id());
        page.addObject("openAgain", again);
        page.addObject(
                "reopened",
                actor.isPartner() ? again.stream().map(Reopened::controlId).toList() : List.of());
        boolean open = selfAssessment.mayAnswer(audit, actor);
        page.addObject(
                "offer", open ? lastAnswers.offer(audit, answers.section().id()).orElse(null) : null);
        page.addObject("offerOfAll", open ? lastAnswers.offer(audit, null).orElse(null) : null);
        page.addObject("mayReopen", reopening.mayReopen(audit, actor));
        page.addObject("maySubmitAgain", reopening.maySubmit(audit, actor));
        page.addObject("mayOffer", files.mayOffer(audit, actor));
        page.addObject("mustState", actor.isPartner());
        page.addObject("handIn", own.of(audit.id(), actor).orElse(null));
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

    private static String address(String auditId, String section, String controlId) {
        return UriComponentsBuilder.fromPath("/audits/{audit}/self-assessment")
                .queryParam("section", "{section}")
                .fragment("c-{control}")
                .encode()
                .buildAndExpand(auditId, section, controlId)
                .toUriString();
    }
}
