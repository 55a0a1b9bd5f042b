package auditway.insight.overview;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.audit.Milestone;
import auditway.audit.request.Request;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Requests;
import auditway.audit.request.Subject;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import auditway.platform.web.AuditTab;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts together what stands above the tabs of an audit. */
@Component
public class AuditHeads {

    private final AuditDirectory audits;
    private final Editions editions;
    private final Criteria criteria;
    private final Inbox inbox;
    private final RequestKinds kinds;
    private final Conclusions conclusions;
    private final Requests requests;
    private final List<AuditTab> tabs;

    AuditHeads(
            AuditDirectory audits,
            Editions editions,
            Criteria criteria,
            Inbox inbox,
            RequestKinds kinds,
            Conclusions conclusions,
            Requests requests,
            List<AuditTab> tabs) {
        this.audits = audits;
        this.editions = editions;
        this.criteria = criteria;
        this.inbox = inbox;
        this.kinds = kinds;
        this.conclusions = conclusions;
        this.requests = requests;
        this.tabs =
                tabs.stream().sorted(Comparator.comparingInt(AuditTab::order)).toList();
    }

    /** @throws auditway.platform.refusal.NotFound if the actor may not see this audit */
    public AuditSummary visible(String auditId, Actor actor) {
        return audits.visible(auditId, actor);
    }

    /** The head of an audit the actor may see. */
    public AuditHead of(AuditSummary audit, Actor actor) {
        String auditId = audit.id();
        List<WorkItem> open = inbox.ofAudit(auditId, actor);
        return new AuditHead(
                audit,
                criteria.follows(auditId)
                        .map(failed -> "Re-audit of what failed in " + failed)
                        .orElse("Full audit"),
                name(editions.get(audit.editionId())),
                place(audit),
                tabs.stream()
                        .filter(tab -> tab.visible(auditId, actor))
                        .map(tab ->
                                new AuditHead.Tab(tab.key(), tab.title(), tab.path(auditId), tab.count(auditId, actor)))
                        .toList(),
                result(audit, actor),
                audit.isResultReleased()
                        && requests.of(auditId, "appeal").stream().anyMatch(Request::isOpen),
                inbox.mine(actor, auditId).stream()
                        .filter(item -> item.auditId().equals(auditId))
                        .findFirst()
                        .orElse(null),
                open,
                kinds.offered(RequestKind.About.AUDIT, Subject.audit(auditId), actor));
    }

    private String result(AuditSummary audit, Actor actor) {
        return audit.isResultReleased()
                ? conclusions
                        .visible(audit.id(), actor)
                        .flatMap(Conclusion::decision)
                        .map(taken -> taken.result().title())
                        .orElse("")
                : "";
    }

    private static String name(Edition edition) {
        return edition.programme().shortName() + " " + edition.name();
    }

    private String place(AuditSummary audit) {
        String where = audit.remote() ? "remote" : audit.site();
        return where.isBlank() ? days(audit) : where + ", " + days(audit);
    }

    /** "held" is said only of what was concluded; before that the days are agreed. */
    private String days(AuditSummary audit) {
        if (audit.starts() == null) {
            return "date not agreed yet";
        }
        boolean held = audit.state() == AuditState.CLOSED
                || audits.milestone(audit.id(), Milestone.CLOSING_MEETING).isPresent();
        return (held ? "held " : "agreed for ") + audit.days();
    }
}
