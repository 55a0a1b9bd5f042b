package auditway.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whoever is asking: the signed-in account, or the system itself when a clock ran out. */
public record Actor(
        String accountId,
        String name,
        Set<Role> roles,
        @Nullable String organisationId) {

    public static final Actor SYSTEM = new Actor("system", "Auditway", Set.of(), null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** What they are, as the trail and screens say it. */
    public String title() {
        return roles.stream().min(Role::compareTo).map(Role::title).orElse("System");
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
