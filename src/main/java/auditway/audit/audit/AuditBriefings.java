package auditway.audit.audit;

import auditway.catalogue.programme.Section;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import auditway.platform.workflow.Briefing;
import auditway.platform.workflow.Briefings;
import auditway.platform.workflow.OpenStep;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does the steps of an audit's phases, and until when. Roles in a diagram are relative to the audit. */
@Component
@Transactional(readOnly = true)
class AuditBriefings implements Briefings {

    /** Steps whose work has a page of its own. */
    private static final Map<String, String> PAGES = Map.of(
            "completeSelfAssessment", "self-assessment",
            "assessSection", "checklist",
            "draftFindings", "findings",
            "reviewFindings", "findings",
            "issueGapReport", "findings",
            "reviewFile", "decision",
            "decide", "decision");

    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final AuditDetailRows tables;
    private final Accounts accounts;
    private final Criteria criteria;
    private final SecondLookers lookers;
    private final ObjectProvider<BookedDays> booked;
    private final Clock clock;

    AuditBriefings(
            AuditDirectory audits,
            AuditDeadlines deadlines,
            AuditDetailRows tables,
            Accounts accounts,
            Criteria criteria,
            SecondLookers lookers,
            ObjectProvider<BookedDays> booked,
            Clock clock) {
        this.audits = audits;
        this.deadlines = deadlines;
        this.tables = tables;
        this.accounts = accounts;
        this.criteria = criteria;
        this.lookers = lookers;
        this.booked = booked;
        this.clock = clock;
    }

    @Override
    public boolean covers(String process) {
        return Phase.ofProcess(process).isPresent();
    }

    @Override
    public Briefing brief(OpenStep step) {
        AuditSummary audit = audits.get(step.auditId());
        Instant openedAt = tables.openedAt(audit.id(), step.step()).orElseGet(clock::instant);
        Optional<DueDate> due = booked.stream()
                .flatMap(days -> days.due(audit.id(), step.step(), openedAt).stream())
                .findFirst()
                .or(() -> deadlines.ofStep(audit.id(), step.step(), openedAt));
        Optional<Section> section = step.step().equals("assessSection")
                ? Optional.of(criteria.of(audit).section(step.requiredSubject()))
                : Optional.empty();
        return new Briefing(
                holders(step, audit),
                due.map(DueDate::at).orElse(null),
                due.map(DueDate::why).orElse(""),
                audit.partner(),
                section.map(one -> one.id() + " " + one.title()).orElse(""),
                section.map(one -> one.controls().size() + (one.controls().size() == 1 ? " control" : " controls"))
                        .orElse(""),
                page(step));
    }

    private static @Nullable String page(OpenStep step) {
        String page = PAGES.get(step.step());
        if (page == null) {
            return null;
        }
        String path = "/audits/" + step.auditId() + "/" + page;
        return step.subject() == null ? path : path + "?section=" + step.subject();
    }

    private List<String> holders(OpenStep step, AuditSummary audit) {
        return switch (step.role()) {
            case "coordinator" -> withRole(Role.COORDINATOR);
            case "programmeManager" -> withRole(Role.PROGRAMME_MANAGER);
            case "leadAuditor" -> appointed(audit, TeamRole.LEAD_AUDITOR);
            case "secondAuditor" -> lookers.of(audit.id());
            case "technicalReviewer" -> appointed(audit, TeamRole.TECHNICAL_REVIEWER);
            case "decisionMaker" -> appointed(audit, TeamRole.DECISION_MAKER);
            case "teamMember" -> List.of(step.requiredSubject());
            case "sectionAuditor" -> sectionAuditor(step, audit);
            case "partnerLead" -> partner(audit, Role.PARTNER_LEAD);
            default ->
                throw new IllegalStateException("Step " + step.step() + " of " + step.process() + " is for \""
                        + step.role() + "\", which is no role of an audit.");
        };
    }

    private List<String> sectionAuditor(OpenStep step, AuditSummary audit) {
        String planned = audits.sectionAuditors(audit.id()).get(step.requiredSubject());
        return planned == null ? appointed(audit, TeamRole.LEAD_AUDITOR) : List.of(planned);
    }

    private List<String> withRole(Role role) {
        return accounts.withRole(role).stream().map(Account::id).toList();
    }

    private List<String> appointed(AuditSummary audit, TeamRole... roles) {
        return audits.members(audit.id()).stream()
                .filter(member -> Stream.of(roles).anyMatch(role -> role == member.role()))
                .map(Member::accountId)
                .toList();
    }

    private List<String> partner(AuditSummary audit, Role role) {
        return accounts.ofOrganisation(audit.organisationId()).stream()
                .filter(account -> account.is(role))
                .map(Account::id)
                .toList();
    }
}
