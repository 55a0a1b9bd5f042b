package auditway.conduct.assessment.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.TeamRole;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Response;
import auditway.conduct.assessment.Scope;
import auditway.conduct.assessment.Scopes;
import auditway.conduct.assessment.SelfAssessment;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out checklists: one query each for assessments, responses and evidence. */
@Component
class Sheets {

    private static final Set<String> VIEWS = Set.of("tree", "grid", "one");

    private final Scopes scopes;
    private final Verdicts verdicts;
    private final SelfAssessment selfAssessment;
    private final EvidenceFiles files;
    private final AuditDirectory audits;

    Sheets(
            Scopes scopes,
            Verdicts verdicts,
            SelfAssessment selfAssessment,
            EvidenceFiles files,
            AuditDirectory audits) {
        this.scopes = scopes;
        this.verdicts = verdicts;
        this.selfAssessment = selfAssessment;
        this.files = files;
        this.audits = audits;
    }

    /** Whether this actor may read the verdicts of an audit that they may see: partners only after the gap report. */
    boolean mayRead(AuditSummary audit, Actor actor) {
        return !actor.isPartner()
                || audits.milestone(audit.id(), Milestone.GAP_REPORT).isPresent();
    }

    /** Whether this actor may read the team's notes. */
    boolean mayReadNotes(AuditSummary audit, Actor actor) {
        return audits.holds(actor, audit.id(), TeamRole.values());
    }

    /**
     * The sheet with this control open; for null the first one to do of the section, or of this actor's sections where
     * none is named.
     *
     * @throws NotFound if the edition has no such control or section
     */
    Sheet sheet(
            AuditSummary audit,
            @Nullable String control,
            @Nullable String section,
            Sheet.Show show,
            String view,
            Actor actor) {
        Scope scope = scopes.get(audit);
        Map<String, Assessment> assessments =
                byControl(mayRead(audit, actor) ? verdicts.of(audit.id()) : List.of(), Assessment::controlId);
        Map<String, Response> responses = byControl(selfAssessment.of(audit.id(), actor), Response::controlId);
        String open = control == null ? first(scope, section, assessments, actor) : control;
        List<Row> rows = rows(scope, assessments, responses, files.ofAudit(audit.id()), open);
        Row current = rows.stream()
                .filter(Row::current)
                .findFirst()
                .orElseThrow(() -> new NotFound(
                        "Edition " + scope.edition().id() + " has no control " + open + "; choose one from the list."));
        return new Sheet(scope, rows, current, show, VIEWS.contains(view) ? view : "tree");
    }

    /** Every control in scope with what was said and offered about it. */
    static List<Row> rows(
            Scope scope,
            Map<String, Assessment> assessments,
            Map<String, Response> responses,
            List<Evidence> offered,
            String open) {
        Map<String, List<Evidence>> evidence = offered.stream()
                .filter(each -> each.controlId() != null)
                .collect(Collectors.groupingBy(each -> String.valueOf(each.controlId())));
        return scope.edition().sections().stream()
                .flatMap(section -> section.controls().stream()
                        .map(control -> new Row(
                                section,
                                control,
                                assessments.get(control.id()),
                                responses.get(control.id()),
                                evidence.getOrDefault(control.id(), List.of()),
                                control.id().equals(open))))
                .toList();
    }

    private String first(Scope scope, @Nullable String section, Map<String, Assessment> assessments, Actor actor) {
        List<Section> sections = scope.edition().sections();
        if (section != null) {
            Section named = scope.edition().section(section);
            return toDo(List.of(named), assessments)
                    .orElseGet(() -> named.controls().get(0).id());
        }
        Map<String, String> auditors = audits.sectionAuditors(scope.audit().id());
        List<Section> mine = sections.stream()
                .filter(one -> actor.accountId().equals(auditors.get(one.id())))
                .toList();
        return toDo(mine, assessments)
                .or(() -> toDo(sections, assessments))
                .orElse(scope.edition().controls().get(0).id());
    }

    private static Optional<String> toDo(List<Section> sections, Map<String, Assessment> assessments) {
        return sections.stream()
                .flatMap(section -> section.controls().stream())
                .map(Control::id)
                .filter(id ->
                        !assessments.containsKey(id) || !assessments.get(id).isSettled())
                .findFirst();
    }

    private static <T> Map<String, T> byControl(List<T> all, Function<T, String> control) {
        return all.stream().collect(Collectors.toMap(control, Function.identity()));
    }
}
