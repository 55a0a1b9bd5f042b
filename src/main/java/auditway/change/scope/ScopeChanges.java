package auditway.change.scope;

import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestNews;
import auditway.audit.request.RequestProcess;
import auditway.audit.request.Requests;
import auditway.audit.request.Requests.NoTerms;
import auditway.audit.request.Subject;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Section;
import auditway.change.scope.ScopeChanges.RequestScopeChange;
import auditway.conduct.assessment.Readiness;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.Choice;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sections leave an audit or come back, at the partner's request, until its readiness is confirmed (rule 23). */
@Service
@Transactional
public class ScopeChanges implements RequestKind<RequestScopeChange> {

    /** Ids of sections, and why. */
    record RequestScopeChange(
            @Nullable List<String> leave, @Nullable List<String> add, String reason) {}

    /** What a request keeps: ids of the sections that are to leave, and of those that are to come back. */
    record ScopeTerms(Set<String> leave, Set<String> add) {}

    /** Answers of the form decide-scope-change. */
    public record DecideScopeChange(String outcome, String answer) {}

    private final Requests requests;
    private final RequestNews news;
    private final AuditCourse course;
    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Readiness readiness;

    ScopeChanges(
            Requests requests,
            RequestNews news,
            AuditCourse course,
            AuditDirectory audits,
            Criteria criteria,
            Readiness readiness) {
        this.requests = requests;
        this.news = news;
        this.course = course;
        this.audits = audits;
        this.criteria = criteria;
        this.readiness = readiness;
    }

    @Override
    public String kind() {
        return "scope-change";
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return !audit.state().isOver() && !audit.state().hasReached(AuditState.CONDUCT);
    }

    @Override
    public String askedBy() {
        return "the partner lead";
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        return actor.is(Role.PARTNER_LEAD);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        if (criteria.follows(subject.auditId()).isPresent()) {
            return Optional.of("A re-audit covers the controls that had failed; its scope stays.");
        }
        if (readiness.isReady(subject.auditId())) {
            return Optional.of("The lead auditor has confirmed that the audit is ready, so its scope stays.");
        }
        return requests.of(subject.auditId(), kind()).stream().anyMatch(Request::isOpen)
                ? Optional.of("A change of scope was asked for already; wait until it is decided.")
                : Optional.empty();
    }

    @Override
    public Map<String, Object> prefill(Subject subject) {
        AuditSummary audit = audits.get(subject.auditId());
        Map<String, Object> shown = new HashMap<>();
        shown.put("covered", choices(criteria.of(audit).sections()));
        Set<Section> leftOut = criteria.leftOut(audit).keySet();
        if (!leftOut.isEmpty()) {
            shown.put("leftOut", choices(leftOut));
        }
        return shown;
    }

    private static List<Map<String, Object>> choices(Collection<Section> sections) {
        return sections.stream()
                .map(section -> Choice.of(name(section), section.id()))
                .toList();
    }

    @Override
    public void ask(RequestScopeChange answers, Subject subject, Actor actor) {
        AuditSummary audit = audits.get(subject.auditId());
        Set<String> leave = set(answers.leave());
        Set<String> add = set(answers.add());
        if (leave.isEmpty() && add.isEmpty()) {
            throw new Invalid("leave", "Choose at least one section to leave out or to add.");
        }
        Set<String> covered = ids(criteria.of(audit).sections().stream());
        if (!covered.containsAll(leave)
                || !ids(criteria.leftOut(audit).keySet().stream()).containsAll(add)) {
            throw new Invalid("leave", "The scope was changed meanwhile; load the page again and choose from it.");
        }
        if (add.isEmpty() && leave.containsAll(covered)) {
            throw new Invalid("leave", "An audit keeps at least one section; withdraw it where none is wanted.");
        }
        requests.ask(kind(), subject, answers.reason().strip(), new ScopeTerms(leave, add), actor);
    }

    private static Set<String> set(@Nullable List<String> ids) {
        return ids == null ? Set.of() : new LinkedHashSet<>(ids);
    }

    private static Set<String> ids(Stream<Section> sections) {
        return sections.map(Section::id).collect(Collectors.toSet());
    }

    /** The partner and the lead auditor have as long as after a move to another edition, from the decision. */
    @Override
    public Optional<DueDate> due(OpenStep step, Request request, AuditDeadlines deadlines) {
        Instant since = request.decision()
                .map(decision -> decision.decided().at())
                .orElse(request.asked().at());
        String rule = step.step().equals("answerAddedControls") ? "answerChangedControls" : "decideEdition";
        return deadlines.due(request.auditId(), rule, since);
    }

    @Override
    public Optional<DueDate> neededBy(Request request) {
        return RequestProcess.beforeAudit(audits.get(request.auditId()));
    }

    @Override
    public @Nullable String workPage(OpenStep step) {
        return step.role().equals("partnerLead") ? "/audits/" + step.auditId() + "/self-assessment" : null;
    }

    @Override
    public List<String> lines(Request request) {
        ScopeTerms terms = request.terms(ScopeTerms.class);
        return Stream.of(line("Leaves out: ", terms.leave(), request), line("Adds: ", terms.add(), request))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private String line(String what, Set<String> ids, Request request) {
        return ids.isEmpty() ? "" : what + names(ids, request) + ".";
    }

    private String names(Set<String> ids, Request request) {
        AuditSummary audit = audits.get(request.auditId());
        return Stream.concat(criteria.of(audit).sections().stream(), criteria.leftOut(audit).keySet().stream())
                .filter(section -> ids.contains(section.id()))
                .map(ScopeChanges::name)
                .collect(Collectors.joining(", "));
    }

    @Prefills("decide-scope-change")
    public Map<String, Object> asked(OpenStep step) {
        Request request = requests.get(step.requiredSubject());
        return Map.of(
                "by", request.asked().name(),
                "reason", request.reason(),
                "change", String.join(" ", lines(request)),
                "consequence", consequence(request));
    }

    /** What leaves and what is added, counted, so that it can be weighed. */
    private String consequence(Request request) {
        AuditSummary audit = audits.get(request.auditId());
        ScopeTerms terms = request.terms(ScopeTerms.class);
        List<Section> covered = criteria.of(audit).sections();
        String leaving = counted(covered, terms.leave());
        String added = counted(criteria.leftOut(audit).keySet(), terms.add());
        return "In scope now: %d controls.%s%s"
                .formatted(
                        covered.stream()
                                .mapToInt(section -> section.controls().size())
                                .sum(),
                        leaving.isEmpty() ? "" : " Leaving: " + leaving + ".",
                        added.isEmpty() ? "" : " Added: " + added + ".");
    }

    /** "12, of them 9 mandatory"; empty for no section. */
    private static String counted(Collection<Section> sections, Set<String> ids) {
        List<Control> controls = sections.stream()
                .filter(section -> ids.contains(section.id()))
                .flatMap(section -> section.controls().stream())
                .toList();
        long mandatory = controls.stream()
                .filter(control -> control.kind() == Control.Kind.MANDATORY)
                .count();
        return ids.isEmpty() ? "" : controls.size() + ", of them " + mandatory + " mandatory";
    }

    @Completes("decide-scope-change")
    public Outcome decide(DecideScopeChange answers, OpenStep step, Actor actor) {
        Request request = requests.get(step.requiredSubject());
        boolean granted = answers.outcome().equals("granted");
        if (granted && readiness.isReady(request.auditId())) {
            throw new Invalid("outcome", "The audit was found ready meanwhile, so its scope stays; refuse the change.");
        }
        String why = answers.answer().strip();
        List<String> said = new ArrayList<>(lines(request));
        said.add(why);
        news.tellAll(
                requests.decide(request, answers.outcome(), why, new NoTerms(), actor),
                "decided",
                actor,
                (granted ? "The scope changes: " : "The scope stays: ")
                        + audits.get(request.auditId()).partner(),
                said);
        return Outcome.of(answers.outcome());
    }

    /** Puts the scope that was agreed into effect. */
    public void apply(String requestId) {
        Request request = requests.get(requestId);
        ScopeTerms terms = request.terms(ScopeTerms.class);
        course.changeScope(request.auditId(), terms.leave(), terms.add(), request.reason(), requests.decider(request));
    }

    /** Whether an agenda was planned that lacks a section which is in scope now. */
    @Transactional(readOnly = true)
    public boolean isAgendaIncomplete(String auditId) {
        return !readiness.unplanned(auditId).isEmpty();
    }

    @Override
    public String words(Request request, RequestDecision decision) {
        return decision.outcome().equals("granted") ? "Agreed" : "Refused";
    }

    private static String name(Section section) {
        return section.id() + " " + section.title();
    }
}
