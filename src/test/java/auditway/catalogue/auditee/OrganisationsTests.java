package auditway.catalogue.auditee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.TestDatabase;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("both-databases")
class OrganisationsTests {

    private static final Actor MARTA = actor(Role.COORDINATOR, null);
    private static final Actor DAVID = actor(Role.AUDITOR, null);
    private static final Actor JANA = actor(Role.PARTNER_LEAD, "tecracer");

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.migrated());
    private final Organisations organisations = new Organisations(jdbc);
    private final Designations designations = new Designations(jdbc);

    @Test
    void rule_25_a_partner_sees_itself_and_no_other() {
        Organisation tecracer = organisations.add(organisation("tecracer", "tecRacer", "reseller", "consulting"));
        Organisation polaris = organisations.add(organisation("polaris", "Polaris Managed IT B.V."));

        assertThat(organisations.visible(JANA)).containsExactly(tecracer);
        assertThat(organisations.visible(MARTA)).containsExactly(polaris, tecracer);
        assertThat(organisations.visible(DAVID)).isEmpty();
        assertThatThrownBy(() -> organisations.visible("polaris", JANA)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_name_and_an_id_are_taken_once() {
        organisations.add(organisation("tecracer", "tecRacer"));

        assertThatThrownBy(() -> organisations.add(organisation("tecracer-2", "tecRacer")))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> organisations.add(organisation("tecracer", "Another")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void partners_are_named_by_their_ids_and_those_nobody_knows_are_left_out() {
        organisations.add(organisation("tecracer", "tecRacer"));

        assertThat(organisations.names(List.of("tecracer", "gone"))).containsExactly(Map.entry("tecracer", "tecRacer"));
        assertThat(organisations.names(List.of())).isEmpty();
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        Organisation wrong =
                new Organisation("Tec Racer", "x", "", "", "XX", ZoneId.of("Europe/Berlin"), Set.of("Not a kind"));

        assertThat(wrong.problems()).extracting(Invalid.Problem::field).containsExactly("id", "country", "kinds");
    }

    @Test
    void a_designation_that_ran_out_is_expired_without_anybody_saying_so() {
        organisations.add(organisation("tecracer", "tecRacer"));
        LocalDate audit = LocalDate.of(2023, 11, 14);
        designations.award(
                new Designation("tecracer", "aws-msp", audit, audit.plusYears(3), audit, Designation.State.ACTIVE));

        Designation held = designations.of("tecracer").get(0);
        assertThat(held.on(LocalDate.of(2026, 11, 14))).isEqualTo(Designation.State.ACTIVE);
        assertThat(held.on(LocalDate.of(2026, 11, 15))).isEqualTo(Designation.State.EXPIRED);
    }

    @Test
    void an_award_renews_the_designation_held_for_the_same_programme() {
        organisations.add(organisation("tecracer", "tecRacer"));
        LocalDate first = LocalDate.of(2023, 11, 14);
        LocalDate second = LocalDate.of(2026, 11, 10);
        designations.award(
                new Designation("tecracer", "aws-msp", first, first.plusYears(3), first, Designation.State.ACTIVE));
        designations.award(
                new Designation("tecracer", "aws-msp", second, first.plusYears(6), first, Designation.State.ACTIVE));

        assertThat(designations.all())
                .singleElement()
                .extracting(Designation::awarded)
                .isEqualTo(second);
    }

    private static Organisation organisation(String id, String name, String... kinds) {
        return new Organisation(id, name, "", "Hannover", "DE", ZoneId.of("Europe/Berlin"), Set.of(kinds));
    }

    private static Actor actor(Role role, @Nullable String organisationId) {
        return new Actor("a", "A", Set.of(role), organisationId);
    }
}
