package auditway.platform.people.web;

import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was typed about an account; whatever was left out is empty. */
record AccountForm(
        @Nullable String name,
        @Nullable String email,
        @Nullable String firm,
        @Nullable String organisationId,
        @Nullable Set<Role> roles) {

    AccountForm {
        name = Objects.requireNonNullElse(name, "");
        email = Objects.requireNonNullElse(email, "");
        firm = Objects.requireNonNullElse(firm, "");
        organisationId = organisationId == null || organisationId.isBlank() ? null : organisationId;
        roles = roles == null ? Set.of() : Set.copyOf(roles);
    }

    static AccountForm blank() {
        return new AccountForm(null, null, null, null, null);
    }

    public Set<Role> chosen() {
        return Objects.requireNonNull(roles);
    }

    /** Without a password, which is made up. */
    NewAccount toAccount() {
        return new NewAccount(text(email), text(name), "", text(firm), organisationId, chosen());
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
