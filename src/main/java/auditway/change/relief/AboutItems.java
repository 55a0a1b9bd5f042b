package auditway.change.relief;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.request.Request;
import auditway.audit.request.RequestNews;
import auditway.audit.request.RequestProcess.Work;
import auditway.audit.request.Subject;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The action items that requests are about: who may ask, and who is told. */
@Component
class AboutItems {

    private final ActionItems items;
    private final AuditDirectory audits;
    private final Accounts accounts;
    private final RequestNews news;

    AboutItems(ActionItems items, AuditDirectory audits, Accounts accounts, RequestNews news) {
        this.items = items;
        this.audits = audits;
        this.accounts = accounts;
        this.news = news;
    }

    /** The item, which is one of the subject's audit: {@code RequestKinds} looks first. */
    ActionItem item(Subject subject) {
        return items.get(subject.id());
    }

    ActionItem item(Request request) {
        return items.get(request.subjectId());
    }

    ZoneId zone(ActionItem item) {
        return audits.get(item.auditId()).zone();
    }

    boolean isLead(Actor actor) {
        return actor.isPartner() && actor.is(Role.PARTNER_LEAD);
    }

    boolean isOwnerOrLead(ActionItem item, Actor actor) {
        return isLead(actor)
                || actor.isPartner()
                        && item.ownerId().filter(actor.accountId()::equals).isPresent();
    }

    Work work(Request request) {
        ActionItem item = item(request);
        return new Work(item.label() + ", " + item.controlId(), item.demand().title());
    }

    /** An answer of use comes before the item is due. */
    Optional<DueDate> neededBy(Request request) {
        ActionItem item = item(request);
        return Optional.of(new DueDate(
                item.due().at(),
                "Before " + item.label() + ", which it is about, is due. "
                        + item.due().why()));
    }

    /** Tells the partner's leads, the item's owner, the person who asked and some more. */
    void tell(Request request, String occasion, String heading, List<String> sentences, Role... more) {
        Set<String> concerned = news.leads(request);
        concerned.add(request.asked().by());
        item(request).ownerId().ifPresent(concerned::add);
        if (more.length > 0) {
            accounts.withRole(more).forEach(account -> concerned.add(account.id()));
        }
        news.tell(request, occasion, concerned, heading, sentences, page(request.subject()));
    }

    static String page(Subject subject) {
        return "/action-items/" + subject.id();
    }
}
