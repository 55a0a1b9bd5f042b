package auditway.platform.people;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.input.MailAddress;
import auditway.platform.refusal.Invalid;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRulesTests {

    private static final String EMAIL = "d.pool@issi.example";
    private static final String PASSWORD = "auditway";

    @Test
    void a_name_has_one_to_200_characters() {
        assertTaken(account(EMAIL, "D", PASSWORD, "ISSI"));
        assertTaken(account(EMAIL, "D".repeat(200), PASSWORD, "ISSI"));
        assertRefused(account(EMAIL, "D".repeat(201), PASSWORD, "ISSI"), "Enter a name of at most 200 characters.");
        assertRefused(account(EMAIL, " ", PASSWORD, "ISSI"), "Enter a name of at most 200 characters.");
    }

    @Test
    void an_address_has_at_most_64_characters_before_the_at_sign() {
        String host = "@" + "i".repeat(63) + ("." + "s".repeat(59)).repeat(3) + "." + "e".repeat(11);
        String longest = "d".repeat(64) + host;
        assertTaken(account(longest, "David", PASSWORD, "ISSI"));
        assertRefused(account("d" + longest, "David", PASSWORD, "ISSI"), MailAddress.SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "david", "david@issi", "@issi.example", "da vid@issi.example", "a@b@issi.example"})
    void what_is_no_address_is_refused(String email) {
        assertRefused(account(email, "David", PASSWORD, "ISSI"), MailAddress.SENTENCE);
    }

    @Test
    void a_firm_may_be_left_out_and_has_at_most_200_characters() {
        assertTaken(account(EMAIL, "David", PASSWORD, ""));
        assertTaken(account(EMAIL, "David", PASSWORD, "I".repeat(200)));
        assertRefused(
                account(EMAIL, "David", PASSWORD, "I".repeat(201)), "Shorten the firm to at most 200 characters.");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTNER_LEAD", "PARTNER_CONTRIBUTOR", "PARTNER_SPONSOR"})
    void partner_roles_are_held_for_a_partner(Role role) {
        assertRoles(null, "Choose the partner this person works for.", role);
        assertThatCode(() -> AccountRules.checkRoles(Set.of(role), "tecracer")).doesNotThrowAnyException();
    }

    @Test
    void all_other_roles_are_held_for_none_and_never_beside_those_of_a_partner() {
        assertThatCode(() -> AccountRules.checkRoles(Set.of(Role.AUDITOR), null))
                .doesNotThrowAnyException();
        assertRoles("tecracer", "Leave the partner empty, or choose a partner role.", Role.AUDITOR);
        assertRoles(
                "tecracer",
                "Give partner roles and other roles to different accounts.",
                Role.PARTNER_LEAD,
                Role.AUDITOR);
    }

    @Test
    void an_account_without_a_role_is_of_no_use() {
        assertRoles(null, "Choose at least one role.");
    }

    private static void assertRoles(@Nullable String organisationId, String why, Role... roles) {
        assertThatThrownBy(() -> AccountRules.checkRoles(Set.of(roles), organisationId))
                .isInstanceOf(Invalid.class)
                .hasMessage(why);
    }

    private static void assertTaken(NewAccount account) {
        assertThatCode(() -> AccountRules.check(account)).doesNotThrowAnyException();
    }

    private static void assertRefused(NewAccount account, String why) {
        assertThatThrownBy(() -> AccountRules.check(account))
                .isInstanceOf(Invalid.class)
                .hasMessage(why);
    }

    private static NewAccount account(String email, String name, String password, String firm) {
        return new NewAccount(email, name, password, firm, null, Set.of(Role.AUDITOR));
    }
}
