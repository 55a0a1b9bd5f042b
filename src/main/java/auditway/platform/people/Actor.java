package auditway.platform.people;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The one asking: the signed-in account, or the system itself when a clock ran out.
 *
 * @param standsInFor name of the colleague whose work this is, null for one's own
 */
public record Actor(
        String accountId,
        String name,
        Set<Role> roles,
        @Nullable String organisationId,
        @Nullable String standsInFor) {

    public static final Actor SYSTEM = new Actor("system", "Auditway", Set.of(), null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public Actor(String accountId, String name, Set<Role> roles, @Nullable String organisationId) {
        this(accountId, name, roles, organisationId, null);
    }

    /** This person at the work of a colleague, whose roles they have for it; accounts are never kept for another. */
    public Actor standingInFor(Account colleague) {
        Set<Role> both = new HashSet<>(colleague.roles());
        both.remove(Role.ADMINISTRATOR);
        both.addAll(roles);
        return new Actor(accountId, name, both, organisationId, colleague.name());
    }

    /** What they are, as the trail and screens say it. */
    public String title() {
        String title = roles.stream()
                .filter(role -> role != Role.COORDINATOR || !is(Role.PROGRAMME_MANAGER))
                .min(Role::compareTo)
                .map(Role::title)
                .orElse("System");
        return standsInFor == null ? title : title + ", for " + standsInFor;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Coordinators and programme managers see every audit. */
    public boolean isCoordinating() {
        return is(Role.COORDINATOR) || is(Role.PROGRAMME_MANAGER);
    }

    public boolean isPartner() {
        return organisationId != null;
    }
}
