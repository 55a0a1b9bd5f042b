package auditway.conduct.assessment;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Section;
import auditway.platform.form.Forms;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lead auditor judges whether the audit can take place: as planned, once gaps are closed, or not yet. */
@Service
@Transactional
public class Readiness {

    private static final String FORM = "review-readiness";

    private final ReadinessRows rows;
    private final SelfAssessment selfAssessment;
    private final ResponseRows responses;
    private final AuditDirectory audits;
    private final Scopes scopes;
    private final ReadinessGaps lacking;
    private final Trail trail;
    private final Forms forms;
    private final Clock clock;

    Readiness(
            ReadinessRows rows,
            SelfAssessment selfAssessment,
            ResponseRows responses,
            AuditDirectory audits,
            Scopes scopes,
            ReadinessGaps lacking,
            Trail trail,
            Forms forms,
            Clock clock) {
        this.rows = rows;
        this.selfAssessment = selfAssessment;
        this.responses = responses;
        this.audits = audits;
        this.scopes = scopes;
        this.lacking = lacking;
        this.trail = trail;
        this.forms = forms;
        this.clock = clock;
    }

    /** Answers of the form review-readiness. */
    public record ReviewReadiness(
            String outcome, @Nullable String gaps, @Nullable String reason) {}

    /** Answers of the form close-readiness-gaps. */
    public record CloseReadinessGaps(String answer) {}

    /** Whether the last review found the audit ready to be held. */
    @Transactional(readOnly = true)
    public boolean isReady(String auditId) {
        return rows.find(auditId).filter(last -> last.outcome().equals("go")).isPresent();
    }

    @Prefills(FORM)
    public Map<String, Object> claimed(OpenStep step) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("summary", summary(scopes.get(step.auditId()).audit()));
        shown.put("answersUrl", "/audits/" + step.auditId() + "/self-assessment");
        List<Map<String, Object>> look = lacking.of(step.auditId());
        if (!look.isEmpty()) {
            shown.put("look", look);
        }
        rows.find(step.auditId())
                .filter(last -> !last.answer().isEmpty())
                .ifPresent(last -> shown.put("answer", last.answer()));
        return shown;
    }

    @Completes(FORM)
    public Outcome review(ReviewReadiness answers, OpenStep step, Actor actor) {
        String auditId = step.auditId();
        String gaps = text(answers.gaps());
        String reason = text(answers.reason());
        switch (answers.outcome()) {
            case "go" -> {
                demandAnswers(auditId);
                demandAgenda(auditId);
            }
            case "conditional" -> unlock(auditId, "gaps", gaps, "Say which gaps the partner must close.", actor);
            case "noGo" -> unlock(auditId, "reason", reason, "Say why the audit is not ready.", actor);
            default -> throw new Invalid("outcome", "Say how ready the audit is.");
        }
        rows.save(auditId, new ReadinessRows.Row(answers.outcome(), gaps, reason, ""), actor, clock.instant());
        record("Readiness reviewed", auditId, actor, gaps + reason, forms.label(FORM, "outcome", answers.outcome()));
        return Outcome.of(answers.outcome());
    }

    @Prefills("close-readiness-gaps")
    public Map<String, Object> gaps(OpenStep step) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("answersUrl", "/audits/" + step.auditId() + "/self-assessment");
        shown.put("evidenceUrl", "/audits/" + step.auditId() + "/evidence");
        rows.find(step.auditId()).ifPresent(last -> shown.put("gaps", last.gaps()));
        return shown;
    }

    @Completes("close-readiness-gaps")
    public Outcome close(CloseReadinessGaps answers, OpenStep step, Actor actor) {
        String auditId = step.auditId();
        selfAssessment.demandAnswered(
                auditId, "", selfAssessment.unanswered(auditId), "; answer them on the self-assessment page.");
        rows.answer(auditId, answers.answer().strip());
        selfAssessment.lock(auditId, actor);
        record("Readiness gaps closed", auditId, actor, answers.answer().strip(), null);
        return Outcome.of("closed");
    }

    /** An audit that moved to another edition may want answers that were not wanted when the partner handed in. */
    private void demandAnswers(String auditId) {
        List<String> reopened = responses.reopened(auditId);
        if (!reopened.isEmpty()) {
            throw new Invalid(
                    "outcome",
                    "The partner has not submitted these answers again yet: " + String.join(", ", reopened)
                            + "; wait for them, or name them as gaps that the partner must close.");
        }
        selfAssessment.demandAnswered(
                auditId, "outcome", selfAssessment.unanswered(auditId), "; name them as gaps to close.");
    }

    private void demandAgenda(String auditId) {
        List<String> missing = unplanned(auditId);
        if (!missing.isEmpty()) {
            throw new Invalid(
                    "outcome",
                    "The agenda has no time for section " + String.join(", ", missing)
                            + " yet; plan it before you say go.");
        }
    }

    /** Sections in scope that the agenda lacks, as a change of scope took them in again; none before an agenda is planned. */
    @Transactional(readOnly = true)
    public List<String> unplanned(String auditId) {
        Set<String> planned = audits.sectionAuditors(auditId).keySet();
        return planned.isEmpty()
                ? List.of()
                : scopes.get(auditId).edition().sections().stream()
                        .map(Section::id)
                        .filter(section -> !planned.contains(section))
                        .toList();
    }

    private void unlock(String auditId, String field, String why, String demand, Actor actor) {
        if (why.isEmpty()) {
            throw new Invalid(field, demand);
        }
        selfAssessment.unlock(auditId, why, actor);
    }

    private String summary(AuditSummary audit) {
        Edition covered = scopes.get(audit).edition();
        Map<Claim, Long> claims = responses.ofAudit(audit.id()).stream()
                .filter(response -> covered.has(response.controlId()))
                .map(Response::counted)
                .filter(claim -> claim != null)
                .collect(Collectors.groupingBy(claim -> claim, Collectors.counting()));
        String counts = java.util.Arrays.stream(Claim.values())
                .map(claim ->
                        claims.getOrDefault(claim, 0L) + " " + claim.title().toLowerCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(", "));
        int open = selfAssessment.unanswered(audit.id()).size();
        return audit.partner() + " claims: " + counts + (open == 0 ? "." : ", " + open + " not answered.");
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given.strip();
    }

    private void record(String action, String auditId, Actor actor, String why, @Nullable String value) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(auditId)
                .because(why.isEmpty() ? null : why)
                .changed(null, value));
    }
}
