package auditway.catalogue.roster;

import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is away on the day of an audit they are held to, or while their open work falls due. */
@Component
@Transactional(readOnly = true)
public class Missing {

    private final Accounts accounts;
    private final Absences absences;
    private final List<Commitments> commitments;
    private final Inbox inbox;
    private final PersonsDays days;

    /**
     * Something that waits on a person who is away then.
     *
     * @param sentence who is away when, and what is then
     * @param path where to look
     */
    public record Note(String accountId, String auditId, String sentence, String path) {}

    Missing(Accounts accounts, Absences absences, List<Commitments> commitments, Inbox inbox, PersonsDays days) {
        this.accounts = accounts;
        this.absences = absences;
        this.commitments = commitments;
        this.inbox = inbox;
        this.days = days;
    }

    /** What one absence meets. */
    public List<Note> by(Absence absence) {
        List<WorkItem> own = inbox.mine(accounts.get(absence.accountId()).actor(), "");
        return notes(List.of(absence), own);
    }

    /** What all absences of today and later meet: audits of everybody who audits, and of this open work what falls due. */
    public List<Note> ahead(Collection<WorkItem> open) {
        List<String> people = new ArrayList<>(
                open.stream().map(WorkItem::assignee).filter(Objects::nonNull).toList());
        accounts.withRole(Role.AUDITOR, Role.TECHNICAL_EXPERT, Role.OBSERVER).stream()
                .map(Account::id)
                .forEach(people::add);
        return notes(absences.aheadOf(people.stream().distinct().toList()), open);
    }

    private List<Note> notes(List<Absence> away, Collection<WorkItem> open) {
        List<Note> notes = new ArrayList<>();
        for (Absence absence : away) {
            List<String> who = List.of(absence.accountId());
            LocalDate today = days.today(absence.accountId());
            commitments.stream()
                    .flatMap(room -> room.between(who, absence.firstDay(), absence.lastDay()).stream())
                    .filter(held -> absence.touches(held.firstDay(), held.lastDay()))
                    .filter(held -> !held.lastDay().isBefore(today))
                    .map(held -> new Note(
                            absence.accountId(),
                            held.auditId(),
                            "%s; audit %s is %s."
                                    .formatted(
                                            away(absence), held.auditId(), Days.span(held.firstDay(), held.lastDay())),
                            "/audits/" + held.auditId()))
                    .forEach(notes::add);
            open.stream()
                    .filter(item -> absence.accountId().equals(item.assignee()) && fallsDue(item, absence, today))
                    .map(item -> new Note(
                            absence.accountId(), item.auditId(), away(absence) + "; " + work(item), item.path()))
                    .forEach(notes::add);
        }
        return notes;
    }

    private static String away(Absence absence) {
        return absence.name() + " is away " + absence.days();
    }

    private static String work(WorkItem item) {
        return "%s of %s%s waits on them and falls due then."
                .formatted(
                        item.name(), item.auditId(), item.reference().isEmpty() ? "" : " (" + item.reference() + ")");
    }

    /** Due on one of its days, or late already where it has begun; days are those of the person who is away. */
    private boolean fallsDue(WorkItem item, Absence absence, LocalDate today) {
        Instant due = item.dueAt();
        if (due == null || item.isHeld()) {
            return false;
        }
        LocalDate day = days.of(due, absence.accountId());
        LocalDate known = day.isBefore(today) ? today : day;
        return absence.touches(known, known);
    }
}
