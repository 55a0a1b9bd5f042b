package auditway.insight.overview;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.audit.Member;
import auditway.audit.audit.Phase;
import auditway.audit.audit.PhaseTime;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Section;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the first tab of an audit shows. */
@Component
@Transactional(readOnly = true)
public class AuditOverview {

    /**
     * One of the ten phases.
     *
     * @param time null for one not entered yet
     * @param over whether the audit has ended, so that nothing lies ahead
     * @param ended whether it ended in this phase, before its time
     */
    public record PhaseView(
            Phase phase, @Nullable PhaseTime time, boolean done, boolean current, boolean over, boolean ended) {}

    /**
     * The page's content.
     *
     * @param sections empty where the actor may not see verdicts (rule 19)
     * @param partnerReads whether the page is read by the partner, or its content is open to the partner
     */
    public record View(
            List<PhaseView> phases,
            List<WorkItem> deadlines,
            List<SectionVerdicts> sections,
            List<SectionVerdicts.Total> totals,
            List<Member> members,
            List<Account> partners,
            Edition edition,
            Map<Section, String> leftOut,
            boolean partnerReads) {}

    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Verdicts verdicts;
    private final Accounts accounts;
    private final Inbox inbox;
    private final ShownTeam team;

    AuditOverview(
            AuditDirectory audits,
            Criteria criteria,
            Verdicts verdicts,
            Accounts accounts,
            Inbox inbox,
            ShownTeam team) {
        this.audits = audits;
        this.criteria = criteria;
        this.verdicts = verdicts;
        this.accounts = accounts;
        this.inbox = inbox;
        this.team = team;
    }

    public View of(String auditId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        Edition edition = criteria.of(audit);
        List<Assessment> assessed = mayCompare(audit, actor) ? verdicts.of(auditId) : List.of();
        return new View(
                phases(audit),
                inbox.ofAudit(auditId, actor),
                assessed.isEmpty() ? List.of() : SectionVerdicts.of(edition, assessed),
                SectionVerdicts.totals(assessed),
                team.of(audit, actor),
                accounts.ofOrganisation(audit.organisationId()),
                edition,
                criteria.leftOut(audit),
                actor.isPartner() || audit.isResultReleased());
    }

    /** The ten phases with what has become of each. */
    public List<PhaseView> phases(AuditSummary audit) {
        Map<Phase, PhaseTime> times =
                audits.phases(audit.id()).stream().collect(Collectors.toMap(PhaseTime::phase, Function.identity()));
        boolean over = audit.state().isOver();
        List<PhaseView> views = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            PhaseTime time = times.get(phase);
            boolean current = !over && phase == audit.phase();
            boolean ended = over && audit.state() != AuditState.CLOSED && phase == audit.phase();
            boolean behind =
                    audit.state() == AuditState.CLOSED || audit.phase() != null && phase.compareTo(audit.phase()) < 0;
            views.add(new PhaseView(phase, time, behind && time != null && time.left() != null, current, over, ended));
        }
        return views;
    }

    /** Rule 19: the partner sees no picture of the result before the technical review is done. */
    private static boolean mayCompare(AuditSummary audit, Actor actor) {
        return !actor.isPartner() || audit.isResultReleased();
    }
}
