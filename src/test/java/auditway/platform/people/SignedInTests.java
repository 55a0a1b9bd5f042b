package auditway.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;

class SignedInTests {

    private final SignedIn tomasz = new SignedIn(account("tomasz", true, Role.AUDITOR, Role.TECHNICAL_REVIEWER));

    @Test
    void the_person_signed_in_is_known_by_the_id_the_trail_names() {
        assertThat(tomasz.getUsername()).isEqualTo("tomasz");
        assertThat(tomasz.account().name()).isEqualTo("Name of tomasz");
    }

    @Test
    void no_password_is_carried_around() {
        assertThat(tomasz.getPassword()).isEmpty();
    }

    @Test
    void a_closed_account_signs_in_no_more() {
        assertThat(tomasz.isEnabled()).isTrue();
        assertThat(new SignedIn(account("tomasz", false, Role.AUDITOR)).isEnabled())
                .isFalse();
    }

    @Test
    void each_role_of_the_account_is_an_authority() {
        assertThat(tomasz.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactlyInAnyOrder("ROLE_AUDITOR", "ROLE_TECHNICAL_REVIEWER");
    }

    @Test
    void the_same_account_is_the_same_person_whatever_changed_meanwhile() {
        SignedIn later = new SignedIn(account("tomasz", false, Role.DECISION_MAKER));

        assertThat(tomasz).isEqualTo(later).hasSameHashCodeAs(later);
        assertThat(tomasz).isNotEqualTo(new SignedIn(account("david", true, Role.AUDITOR)));
        assertThat((Object) tomasz).isNotEqualTo("tomasz");
        assertThat(tomasz.hashCode()).isNotZero();
    }

    private static Account account(String id, boolean active, Role... roles) {
        return new Account(
                id, id + "@issi.example", "Name of " + id, "ISSI", null, active, Set.of(roles), null, 0, false);
    }
}
