package auditway.catalogue.roster;

import auditway.platform.people.Account;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who may be named for whom, and for how long. */
final class StandIns {

    private static final int LONGEST_YEARS = 1;

    private static final Set<Role> AUDITING = EnumSet.of(Role.AUDITOR, Role.TECHNICAL_EXPERT);

    /** Roles of which one does some of the other's work; each of the others stands alone. */
    private static final List<Set<Role>> ALIKE = List.of(
            EnumSet.of(Role.COORDINATOR, Role.PROGRAMME_MANAGER),
            AUDITING,
            EnumSet.of(Role.TECHNICAL_REVIEWER),
            EnumSet.of(Role.DECISION_MAKER));

    private StandIns() {}

    /** The sentence that says why not, empty where the other can do some of this person's work. */
    static Optional<String> whyNot(Account person, Account other) {
        if (person.id().equals(other.id())) {
            return Optional.of("You cannot stand in for yourself; choose someone else.");
        }
        if (!Objects.equals(person.organisationId(), other.organisationId())) {
            return Optional.of(
                    person.organisationId() == null
                            ? other.name() + " belongs to a partner; choose someone who does not."
                            : other.name() + " does not belong to the same partner; choose a colleague.");
        }
        boolean share = person.organisationId() != null
                || ALIKE.stream().anyMatch(alike -> does(person, alike) && does(other, alike));
        return share
                ? Optional.empty()
                : Optional.of("%s can do none of the work of %s (%s); choose someone who holds one of these roles."
                        .formatted(other.name(), person.name(), person.roleTitles()));
    }

    /** Whether both work for the same firm, whose independence from a partner is declared and kept by that firm. */
    static boolean ofOneFirm(Account person, Account other) {
        return person.firm().strip().equalsIgnoreCase(other.firm().strip());
    }

    /** The sentence that says which work stays with the person, because of the other's roles; empty where none does. */
    static Optional<String> left(Account person, Account other) {
        Set<Role> beyond = beyond(person, other);
        return beyond.isEmpty()
                ? Optional.empty()
                : Optional.of("%s is no %s, so that work stays with %s."
                        .formatted(
                                other.name(),
                                beyond.stream()
                                        .map(role -> role.title().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(" or ")),
                                person.name()));
    }

    /** Roles of the person whose work the other may not do, by what their own roles allow. */
    private static Set<Role> beyond(Account person, Account other) {
        return person.roles().stream()
                .filter(role -> role != Role.ADMINISTRATOR && !reaches(other, role))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** A programme manager does a coordinator's work, not the other way round. */
    private static boolean reaches(Account other, Role role) {
        return other.is(role)
                || role == Role.COORDINATOR && other.is(Role.PROGRAMME_MANAGER)
                || AUDITING.contains(role) && does(other, AUDITING)
                || other.organisationId() != null;
    }

    private static boolean does(Account account, Set<Role> alike) {
        return alike.stream().anyMatch(account::is);
    }

    static void checkDays(LocalDate firstDay, LocalDate lastDay, LocalDate today) {
        if (lastDay.isBefore(firstDay)) {
            throw new Invalid("until", "The last day lies before the first; choose a later one.");
        }
        if (firstDay.isBefore(today)) {
            throw new Invalid("from", "This day has passed; choose today or a later one.");
        }
        if (lastDay.isAfter(firstDay.plusYears(LONGEST_YEARS))) {
            throw new Invalid("until", "Someone stands in for a year at most; choose an earlier day.");
        }
    }
}
