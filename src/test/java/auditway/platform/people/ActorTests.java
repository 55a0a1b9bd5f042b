package auditway.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActorTests {

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COORDINATOR", "PROGRAMME_MANAGER"})
    void coordinators_and_programme_managers_coordinate(Role role) {
        assertThat(account("marta", null, role).actor().isCoordinating()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"COORDINATOR", "PROGRAMME_MANAGER"})
    void nobody_else_coordinates(Role role) {
        assertThat(account("david", null, role).actor().isCoordinating()).isFalse();
    }

    @Test
    void anyone_who_works_for_an_audited_organisation_is_a_partner() {
        assertThat(account("jana", "tecracer", Role.PARTNER_LEAD).actor().isPartner())
                .isTrue();
        assertThat(account("david", null, Role.AUDITOR).actor().isPartner()).isFalse();
        assertThat(Actor.SYSTEM.isPartner()).isFalse();
    }

    @Test
    void an_account_asks_as_itself_with_its_own_roles() {
        Actor jana = account("jana", "tecracer", Role.PARTNER_LEAD, Role.PARTNER_SPONSOR)
                .actor();

        assertThat(jana.accountId()).isEqualTo("jana");
        assertThat(jana.organisationId()).isEqualTo("tecracer");
        assertThat(jana.is(Role.PARTNER_SPONSOR)).isTrue();
        assertThat(jana.is(Role.AUDITOR)).isFalse();
        assertThat(jana.standsInFor()).isNull();
    }

    @Test
    void the_trail_names_a_person_by_the_first_of_their_roles_and_a_programme_manager_never_as_coordinator() {
        assertThat(account("tomasz", null, Role.DECISION_MAKER, Role.AUDITOR)
                        .actor()
                        .title())
                .isEqualTo("Auditor");
        assertThat(account("helen", null, Role.COORDINATOR, Role.PROGRAMME_MANAGER)
                        .actor()
                        .title())
                .isEqualTo("Programme manager");
        assertThat(Actor.SYSTEM.title()).isEqualTo("System");
    }

    @Test
    void standing_in_gives_a_colleagues_roles_beside_ones_own_and_the_trail_says_for_whom() {
        Actor priya = account("priya", null, Role.TECHNICAL_EXPERT)
                .actor()
                .standingInFor(account("david", null, Role.AUDITOR));

        assertThat(priya.accountId()).isEqualTo("priya");
        assertThat(priya.roles()).containsExactlyInAnyOrder(Role.AUDITOR, Role.TECHNICAL_EXPERT);
        assertThat(priya.title()).isEqualTo("Auditor, for Name of david");
    }

    @Test
    void standing_in_for_an_administrator_makes_nobody_one() {
        Account samuel = account("samuel", null, Role.ADMINISTRATOR, Role.COORDINATOR);

        assertThat(account("marta", null, Role.AUDITOR)
                        .actor()
                        .standingInFor(samuel)
                        .roles())
                .containsExactlyInAnyOrder(Role.AUDITOR, Role.COORDINATOR);
        assertThat(account("sonja", null, Role.ADMINISTRATOR)
                        .actor()
                        .standingInFor(samuel)
                        .is(Role.ADMINISTRATOR))
                .isTrue();
    }

    @Test
    void screens_name_roles_in_the_order_of_an_audit() {
        assertThat(account("tomasz", null, Role.TECHNICAL_REVIEWER, Role.AUDITOR)
                        .roleTitles())
                .isEqualTo("Auditor, Technical reviewer");
    }

    @Test
    void a_programme_manager_is_not_called_a_coordinator_as_well() {
        assertThat(account("helen", null, Role.PROGRAMME_MANAGER, Role.COORDINATOR)
                        .roleTitles())
                .isEqualTo("Programme manager");
        assertThat(account("marta", null, Role.COORDINATOR).roleTitles()).isEqualTo("Coordinator");
    }

    private static Account account(String id, @Nullable String organisationId, Role... roles) {
        return new Account(
                id,
                id + "@programme.example",
                "Name of " + id,
                "",
                organisationId,
                true,
                Set.of(roles),
                null,
                0,
                false);
    }
}
