package auditway.catalogue.roster;

import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is free, engaged or absent in a span of days. */
@Component
@Transactional(readOnly = true)
public class Availability {

    /** One person in that span. */
    public record Line(Account account, List<Commitment> engaged, List<Absence> absent) {
        public boolean free() {
            return engaged.isEmpty() && absent.isEmpty();
        }
    }

    private final Accounts accounts;
    private final Absences absences;
    private final List<Commitments> commitments;

    Availability(Accounts accounts, Absences absences, List<Commitments> commitments) {
        this.accounts = accounts;
        this.absences = absences;
        this.commitments = commitments;
    }

    /** Of everybody who audits. */
    public List<Line> ofAuditors(LocalDate from, LocalDate to) {
        return lines(accounts.withRole(Role.AUDITOR, Role.TECHNICAL_EXPERT, Role.OBSERVER), from, to);
    }

    /** Of these people. */
    public List<Line> of(Collection<String> accountIds, LocalDate from, LocalDate to) {
        return lines(accountIds.stream().map(accounts::get).toList(), from, to);
    }

    private List<Line> lines(List<Account> people, LocalDate from, LocalDate to) {
        List<String> ids = people.stream().map(Account::id).toList();
        List<Absence> away = absences.between(ids, from, to);
        List<Commitment> held = commitments.stream()
                .flatMap(room -> room.between(ids, from, to).stream())
                .toList();
        return people.stream()
                .map(account -> new Line(
                        account,
                        held.stream()
                                .filter(one -> one.accountId().equals(account.id()))
                                .toList(),
                        away.stream()
                                .filter(one -> one.accountId().equals(account.id()))
                                .toList()))
                .toList();
    }
}
