package auditway.platform.people;

import auditway.platform.input.CleanText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to open an account.
 *
 * @param password in clear, hashed before it is stored
 * @param organisationId required for partner roles, absent for all others
 */
public record NewAccount(
        String email,
        String name,
        String password,
        String firm,
        @Nullable String organisationId,
        Set<Role> roles) {

    public NewAccount {
        email = CleanText.line(email);
        name = CleanText.line(name);
        firm = CleanText.line(firm);
        organisationId = organisationId == null || organisationId.isBlank() ? null : organisationId;
        roles = Set.copyOf(roles);
    }

    NewAccount with(String made) {
        return new NewAccount(email, name, made, firm, organisationId, roles);
    }
}
