package auditway.platform.people;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param id a UUID, kept for life: the trail names it
 * @param email unique whatever its case
 * @param firm who they work for, for example "ISSI"
 * @param organisationId the audited organisation a partner's account belongs to, null for everybody else
 * @param active whether they may sign in and be given work
 * @param session counts up with everything that ends the sessions begun before
 * @param passwordDue whether an administrator gave them their password, so that they change it before anything else
 * @param zone whose clock they want to see, null until they have chosen one
 */
public record Account(
        String id,
        String email,
        String name,
        String firm,
        @Nullable String organisationId,
        boolean active,
        Set<Role> roles,
        @Nullable ZoneId zone,
        int session,
        boolean passwordDue) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** This account as the person asking. */
    public Actor actor() {
        return new Actor(id, name, roles, organisationId);
    }

    /** Its roles as screens name them; a programme manager is a coordinator anyway. */
    public String roleTitles() {
        return roles.stream()
                .filter(role -> role != Role.COORDINATOR || !is(Role.PROGRAMME_MANAGER))
                .sorted(Comparator.naturalOrder())
                .map(Role::title)
                .collect(Collectors.joining(", "));
    }
}
