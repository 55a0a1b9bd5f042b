package auditway.conduct.meeting;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.platform.inbox.OpenWork;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who is expected at the meetings of an audit: its team, the partner's lead and contributors, and its coordinator. */
@Component
class Attendance {

    private final AuditDirectory audits;
    private final Accounts accounts;
    private final OpenWork work;

    Attendance(AuditDirectory audits, Accounts accounts, OpenWork work) {
        this.audits = audits;
        this.accounts = accounts;
        this.work = work;
    }

    /** Once each, team first; only people who can be written to. */
    List<Attendee> of(AuditSummary audit) {
        List<Account> everybody = new ArrayList<>();
        audits.members(audit.id()).stream()
                .filter(member -> member.role().onTeam())
                .map(Member::accountId)
                .flatMap(id -> accounts.find(id).stream())
                .forEach(everybody::add);
        accounts.ofOrganisation(audit.organisationId()).stream()
                .filter(account -> account.is(Role.PARTNER_LEAD) || account.is(Role.PARTNER_CONTRIBUTOR))
                .forEach(everybody::add);
        everybody.addAll(coordinators(audit.id()));
        Map<String, Attendee> attendees = new LinkedHashMap<>();
        everybody.stream()
                .filter(account -> account.active() && !account.email().isBlank())
                .forEach(account ->
                        attendees.put(account.id(), new Attendee(account.id(), account.name(), account.email())));
        return List.copyOf(attendees.values());
    }

    /** Whoever confirmed the logistics, all coordinators where nobody did. */
    private List<Account> coordinators(String auditId) {
        Optional<Account> confirmed =
                work.lastDoneBy(auditId, "confirmLogistics").flatMap(accounts::find);
        return confirmed.map(List::of).orElseGet(() -> accounts.withRole(Role.COORDINATOR));
    }
}
