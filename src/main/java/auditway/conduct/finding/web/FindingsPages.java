package auditway.conduct.finding.web;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.SecondLookers;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.catalogue.programme.DeadlineRule;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.GapReport;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.IssueConditions;
import auditway.conduct.finding.Objections;
import auditway.conduct.finding.SecondLook;
import auditway.conduct.finding.web.FindingsPage.Group;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.input.FullStop;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;

/** Gathers what the Findings tab shows to one reader. */
@Component
@Transactional(readOnly = true)
class FindingsPages {

    private final Findings findings;
    private final IssueConditions conditions;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Editions editions;
    private final Accounts accounts;
    private final Inbox inbox;
    private final WorkItems items;
    private final RequestKinds kinds;
    private final Objections objections;
    private final SecondLookers lookers;
    private final Clock clock;

    FindingsPages(
            Findings findings,
            IssueConditions conditions,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Editions editions,
            Accounts accounts,
            Inbox inbox,
            WorkItems items,
            RequestKinds kinds,
            Objections objections,
            SecondLookers lookers,
            Clock clock) {
        this.findings = findings;
        this.conditions = conditions;
        this.audits = audits;
        this.deadlines = deadlines;
        this.editions = editions;
        this.accounts = accounts;
        this.inbox = inbox;
        this.items = items;
        this.kinds = kinds;
        this.objections = objections;
        this.lookers = lookers;
        this.clock = clock;
    }

    /** Fills the model for the tab; {@code wanted} is the label of the finding to show, for example F-02. */
    void show(String auditId, @Nullable String wanted, Actor actor, Model model) {
        AuditSummary audit = audits.visible(auditId, actor);
        Edition edition = editions.get(audit.editionId());
        List<Finding> visible = findings.visible(audit, actor);
        Optional<GapReport> report = findings.gapReport(auditId);
        boolean issued = report.isPresent();
        boolean team = audits.audits(actor, auditId) && !issued;
        WorkItem work = work(audit, actor);
        boolean looks = !issued && (isReviewed(audit, actor) ? isReview(work) : team);
        Optional<Finding> chosen = chosen(visible, wanted, actor, looks);
        FindingsPage page = new FindingsPage(
                audit,
                groups(visible, edition),
                chosen.orElse(null),
                issued || audit.state().isOver() || actor.isPartner() ? List.of() : conditions.of(auditId),
                work,
                team && !audit.state().isOver() && audit.state().hasReached(AuditState.CONDUCT),
                looks,
                looks && chosen.filter(finding -> mayLook(finding, actor)).isPresent(),
                issued,
                issued || actor.isPartner() ? "" : lookers(auditId),
                names(visible, report));
        model.addAttribute("page", page);
        model.addAttribute("me", actor.accountId());
        chosen.ifPresent(finding -> beside(finding, actor, model));
        model.addAttribute("edition", edition);
        model.addAttribute("report", report.orElse(null));
        model.addAttribute(
                "due", deadlines.due(auditId, "issueGapReport", clock.instant()).orElse(null));
        model.addAttribute("told", FullStop.after("Sends the report to " + told(audit)));
        model.addAttribute(
                "disputable",
                deadlines
                        .due(auditId, "disputeFinding", clock.instant())
                        .filter(limit -> issued
                                && !audit.state().isOver()
                                && clock.instant().isBefore(limit.at()))
                        .orElse(null));
        model.addAttribute(
                "reviewed", audits.milestone(auditId, Milestone.GAP_REVIEW).orElse(null));
        model.addAttribute("closing", rule(edition, "submitClosure"));
        model.addAttribute("acknowledging", rule(edition, "acknowledgeGapReport"));
    }

    /** What may be asked about a finding, and where a dispute about it stands. */
    private void beside(Finding finding, Actor actor, Model model) {
        model.addAttribute(
                "offers",
                kinds.offered(RequestKind.About.FINDING, new Subject(finding.auditId(), finding.id()), actor));
        model.addAttribute("objection", objections.of(finding.auditId()).get(finding.id()));
    }

    private static Optional<Finding> chosen(
            List<Finding> visible, @Nullable String wanted, Actor actor, boolean looks) {
        Stream<Finding> candidates = visible.stream().sorted(java.util.Comparator.comparing(Finding::grade));
        if (wanted != null) {
            return candidates.filter(finding -> finding.label().equals(wanted)).findFirst();
        }
        List<Finding> all = candidates.toList();
        return all.stream()
                .filter(finding -> looks && mayLook(finding, actor))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    static boolean mayLook(Finding finding, Actor actor) {
        return finding.isDraft()
                && finding.secondLook().state() == SecondLook.State.WAITING
                && !finding.wordedBy().equals(actor.accountId());
    }

    private static List<Group> groups(List<Finding> visible, Edition edition) {
        Map<Grade, List<Finding>> byGrade = visible.stream().collect(Collectors.groupingBy(Finding::grade));
        return Stream.of(Grade.values())
                .filter(byGrade::containsKey)
                .map(grade -> new Group(
                        grade, icon(grade), caption(grade, edition), Objects.requireNonNull(byGrade.get(grade))))
                .toList();
    }

    static String icon(Grade grade) {
        return switch (grade) {
            case MANDATORY -> "exclamation-diamond-fill bad";
            case SCORE_IMPACTING -> "exclamation-triangle-fill warn";
            case OPPORTUNITY_FOR_IMPROVEMENT -> "lightbulb";
            case STRENGTH -> "star-fill ok";
        };
    }

    private static String caption(Grade grade, Edition edition) {
        return switch (grade) {
            case MANDATORY -> "An open one refuses a pass";
            case SCORE_IMPACTING ->
                edition.limits().planClosesScoreImpacting()
                        ? "Close on evidence or an accepted plan"
                        : "Close on evidence";
            case OPPORTUNITY_FOR_IMPROVEMENT -> "No action item";
            case STRENGTH -> "Named in the report";
        };
    }

    private @Nullable WorkItem work(AuditSummary audit, Actor actor) {
        return inbox.ofAudit(audit.id(), actor).stream()
                .filter(item -> item.step().process().equals("findings-review"))
                .filter(item -> items.mayCompleteNow(item, actor))
                .findFirst()
                .orElse(null);
    }

    /** Whether the second look is a person's work just now; then the buttons are with those who hold it. */
    private boolean isReviewed(AuditSummary audit, Actor actor) {
        return inbox.ofAudit(audit.id(), actor).stream().anyMatch(FindingsPages::isReview);
    }

    private static boolean isReview(@Nullable WorkItem item) {
        return item != null && item.step().step().equals("reviewFindings");
    }

    /** Who gives the second look, and why that is not the team where nobody else is on it. */
    private String lookers(String auditId) {
        List<String> ids = lookers.of(auditId);
        Map<String, String> names = accounts.names(ids);
        String named = String.join(
                " or ", ids.stream().map(id -> names.getOrDefault(id, "")).toList());
        boolean onTeam = audits.members(auditId).stream()
                .anyMatch(member -> member.role().onTeam() && ids.contains(member.accountId()));
        return FullStop.after(
                onTeam
                        ? "The second look is given by " + named
                        : "No one on the team but the drafter could give the second look, so a programme manager does: "
                                + named);
    }

    private Map<String, String> names(List<Finding> visible, Optional<GapReport> report) {
        Stream<String> drafting = visible.stream()
                .flatMap(finding -> Stream.concat(
                        Stream.of(finding.draftedBy(), finding.wordedBy()),
                        Stream.ofNullable(finding.secondLook().by())));
        Stream<String> reporting = report.stream()
                .flatMap(issued -> Stream.concat(Stream.of(issued.issuedBy()), issued.acknowledgedBy().stream()));
        return accounts.names(Stream.concat(drafting, reporting).distinct().toList());
    }

    /** Who hears of the gap report. */
    private String told(AuditSummary audit) {
        List<String> names = accounts.ofOrganisation(audit.organisationId()).stream()
                .filter(account -> account.is(Role.PARTNER_LEAD) || account.is(Role.PARTNER_CONTRIBUTOR))
                .map(Account::name)
                .toList();
        return names.isEmpty()
                ? audit.partner()
                : names.size() == 1
                        ? names.get(0)
                        : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    private static String rule(Edition edition, String key) {
        return edition.deadline(key)
                .map(rule -> rule.count()
                        + (rule.unit() == DeadlineRule.Unit.BD ? " business day" : " calendar day")
                        + (rule.count() == 1 ? "" : "s"))
                .orElse("");
    }
}
