package auditway.change.replacement;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Request;
import auditway.audit.request.RequestNews;
import auditway.platform.people.Account;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells those concerned who has taken whose place. */
@Component
class TeamNews {

    private final RequestNews news;
    private final AuditDirectory audits;

    TeamNews(RequestNews news, AuditDirectory audits) {
        this.news = news;
        this.audits = audits;
    }

    void tell(Request request, Account successor) {
        Replacement replacement = Replacement.of(request);
        Set<String> concerned = news.leads(request);
        concerned.addAll(
                List.of(replacement.memberId(), successor.id(), request.asked().by()));
        concerned.addAll(audits.holders(request.auditId(), TeamRole.LEAD_AUDITOR));
        news.tell(
                request,
                "changed",
                concerned,
                successor.name() + " replaces " + replacement.memberName(),
                List.of(
                        "%s takes the place of %s as %s of this audit from now on."
                                .formatted(
                                        successor.name(),
                                        replacement.memberName(),
                                        replacement.role().title().toLowerCase(Locale.UK)),
                        "%s has declared interests, and none bars the assignment. If you know of one, tell the coordinator."
                                .formatted(successor.name())),
                "/audits/" + request.auditId());
    }
}
