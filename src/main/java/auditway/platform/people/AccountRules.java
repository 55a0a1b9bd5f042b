package auditway.platform.people;

import auditway.platform.input.Lookalikes;
import auditway.platform.input.MailAddress;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an account must look like before it is kept. */
final class AccountRules {

    private static final Set<Role> PARTNER =
            EnumSet.of(Role.PARTNER_LEAD, Role.PARTNER_CONTRIBUTOR, Role.PARTNER_SPONSOR);

    private AccountRules() {}

    static void check(NewAccount account) {
        List<Problem> problems = ofPerson(account.name(), account.email());
        if (account.firm().length() > 200) {
            problems.add(new Problem("firm", "Shorten the firm to at most 200 characters."));
        }
        PasswordRules.tooLong(account.password()).ifPresent(problems::add);
        problems.addAll(ofRoles(account.roles(), account.organisationId()));
        refuse(problems);
    }

    static void checkPerson(String name, String email) {
        refuse(ofPerson(name, email));
    }

    private static List<Problem> ofPerson(String name, String email) {
        List<Problem> problems = new ArrayList<>();
        if (name.isEmpty() || name.length() > 200) {
            problems.add(new Problem("name", "Enter a name of at most 200 characters."));
        }
        if (!MailAddress.isSound(email)) {
            problems.add(new Problem("email", MailAddress.SENTENCE));
        }
        return problems;
    }

    /** An address that people would take for another person's, such as one with a Cyrillic letter or a digit that looks like another. */
    static void refuseLookalike(String email, Collection<String> others) {
        String shape = Lookalikes.shape(email);
        if (others.stream().map(Lookalikes::shape).anyMatch(shape::equals)) {
            throw new Invalid(
                    "email", "This e-mail address looks like that of another account; check its letters and digits.");
        }
    }

    static void checkRoles(Set<Role> roles, @Nullable String organisationId) {
        refuse(ofRoles(roles, organisationId));
    }

    private static List<Problem> ofRoles(Set<Role> roles, @Nullable String organisationId) {
        if (roles.isEmpty()) {
            return List.of(new Problem("roles", "Choose at least one role."));
        }
        boolean partner = roles.stream().anyMatch(PARTNER::contains);
        if (partner && !PARTNER.containsAll(roles)) {
            return List.of(new Problem("roles", "Give partner roles and other roles to different accounts."));
        }
        if (partner && organisationId == null) {
            return List.of(new Problem("organisationId", "Choose the partner this person works for."));
        }
        if (!partner && organisationId != null) {
            return List.of(new Problem("organisationId", "Leave the partner empty, or choose a partner role."));
        }
        return List.of();
    }

    private static void refuse(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
