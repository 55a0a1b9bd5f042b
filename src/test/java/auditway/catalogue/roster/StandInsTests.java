package auditway.catalogue.roster;

import static auditway.platform.people.Role.AUDITOR;
import static auditway.platform.people.Role.COORDINATOR;
import static auditway.platform.people.Role.DECISION_MAKER;
import static auditway.platform.people.Role.OBSERVER;
import static auditway.platform.people.Role.PARTNER_CONTRIBUTOR;
import static auditway.platform.people.Role.PARTNER_LEAD;
import static auditway.platform.people.Role.PROGRAMME_MANAGER;
import static auditway.platform.people.Role.TECHNICAL_EXPERT;
import static auditway.platform.people.Role.TECHNICAL_REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.people.Account;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final Account DAVID = account("David Pool", null, AUDITOR);

    @Test
    void nobody_stands_in_for_themselves() {
        assertThat(StandIns.whyNot(DAVID, DAVID)).contains("You cannot stand in for yourself; choose someone else.");
    }

    @ParameterizedTest
    @CsvSource({
        "COORDINATOR, PROGRAMME_MANAGER",
        "AUDITOR, TECHNICAL_EXPERT",
        "AUDITOR, AUDITOR",
        "TECHNICAL_REVIEWER, TECHNICAL_REVIEWER",
        "DECISION_MAKER, DECISION_MAKER"
    })
    void whose_roles_do_the_same_work_may_stand_in_for_each_other(Role one, Role other) {
        assertThat(StandIns.whyNot(account("One", null, one), account("Other", null, other)))
                .isEmpty();
        assertThat(StandIns.whyNot(account("Other", null, other), account("One", null, one)))
                .isEmpty();
    }

    @Test
    void what_the_roles_of_the_other_do_not_cover_stays_with_the_person_and_is_said() {
        Account manager = account("Helen", null, Role.PROGRAMME_MANAGER);
        Account coordinator = account("Marta", null, Role.COORDINATOR);
        assertThat(StandIns.left(manager, coordinator))
                .contains("Marta is no programme manager, so that work stays with Helen.");
        assertThat(StandIns.left(coordinator, manager)).isEmpty();
        assertThat(StandIns.left(DAVID, account("Eva", null, Role.TECHNICAL_EXPERT)))
                .isEmpty();
        assertThat(StandIns.left(
                        account("Jana", "tecracer", Role.PARTNER_LEAD),
                        account("Ole", "tecracer", Role.PARTNER_CONTRIBUTOR)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AUDITOR, COORDINATOR",
        "AUDITOR, TECHNICAL_REVIEWER",
        "TECHNICAL_REVIEWER, DECISION_MAKER",
        "OBSERVER, OBSERVER",
        "ADMINISTRATOR, ADMINISTRATOR"
    })
    void whose_roles_share_no_work_may_not_stand_in_for_each_other(Role one, Role other) {
        assertThat(StandIns.whyNot(account("One", null, one), account("Other", null, other)))
                .isPresent();
        assertThat(StandIns.whyNot(account("Other", null, other), account("One", null, one)))
                .isPresent();
    }

    @Test
    void a_stand_in_who_can_do_none_of_the_work_is_refused_with_the_roles_it_takes() {
        Account marta = account("Marta Lindqvist", null, COORDINATOR, DECISION_MAKER);

        assertThat(StandIns.whyNot(marta, DAVID))
                .contains("David Pool can do none of the work of Marta Lindqvist (Coordinator, Decision maker);"
                        + " choose someone who holds one of these roles.");
    }

    @Test
    void one_role_with_the_same_work_is_enough() {
        Account priya = account("Priya Raman", null, TECHNICAL_EXPERT, TECHNICAL_REVIEWER);
        Account tomasz = account("Tomasz Zielinski", null, OBSERVER, TECHNICAL_REVIEWER, PROGRAMME_MANAGER);

        assertThat(StandIns.whyNot(priya, tomasz)).isEmpty();
    }

    @Test
    void colleagues_of_one_partner_may_stand_in_for_each_other_whatever_their_roles() {
        Account jana = account("Jana Kruse", "tecracer", PARTNER_LEAD);
        Account ole = account("Ole Brandt", "tecracer", PARTNER_CONTRIBUTOR);

        assertThat(StandIns.whyNot(jana, ole)).isEmpty();
    }

    @Test
    void rule_25_nobody_stands_in_for_a_partner_from_outside_of_it() {
        Account jana = account("Jana Kruse", "tecracer", PARTNER_LEAD);
        Account lena = account("Lena Vogt", "nordlicht", PARTNER_LEAD);

        assertThat(StandIns.whyNot(jana, lena))
                .contains("Lena Vogt does not belong to the same partner; choose a colleague.");
        assertThat(StandIns.whyNot(jana, DAVID))
                .contains("David Pool does not belong to the same partner; choose a colleague.");
    }

    @Test
    void rule_25_nobody_of_a_partner_stands_in_for_the_auditing_side() {
        Account jana = account("Jana Kruse", "tecracer", PARTNER_LEAD, AUDITOR);

        assertThat(StandIns.whyNot(DAVID, jana))
                .contains("Jana Kruse belongs to a partner; choose someone who does not.");
    }

    @Test
    void somebody_stands_in_from_today_on_for_a_day_or_up_to_a_year() {
        assertThatCode(() -> StandIns.checkDays(TODAY, TODAY, TODAY)).doesNotThrowAnyException();
        assertThatCode(() ->
                        StandIns.checkDays(TODAY.plusDays(9), TODAY.plusDays(9).plusYears(1), TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void nobody_stands_in_backwards_in_the_past_or_for_longer_than_a_year() {
        assertRefused("until", TODAY, TODAY.minusDays(1), "lies before the first");
        assertRefused("from", TODAY.minusDays(1), TODAY, "This day has passed");
        assertRefused("until", TODAY, TODAY.plusYears(1).plusDays(1), "for a year at most");
    }

    @Test
    void the_work_is_the_stand_ins_from_the_first_moment_until_just_before_the_last() {
        Substitution substitution = new Substitution(
                "s-1",
                "david",
                "David Pool",
                "priya",
                "Priya Raman",
                TODAY,
                TODAY.plusDays(2),
                Instant.parse("2026-12-02T23:00:00Z"),
                Instant.parse("2026-12-05T23:00:00Z"));

        assertThat(substitution.holds(Instant.parse("2026-12-02T22:59:59Z"))).isFalse();
        assertThat(substitution.holds(Instant.parse("2026-12-02T23:00:00Z"))).isTrue();
        assertThat(substitution.holds(Instant.parse("2026-12-05T22:59:59Z"))).isTrue();
        assertThat(substitution.holds(Instant.parse("2026-12-05T23:00:00Z"))).isFalse();
        assertThat(substitution.days()).isEqualTo("from 3 Dec 2026 to 5 Dec 2026");
    }

    @Test
    void somebody_is_free_who_is_neither_engaged_nor_absent() {
        Commitment engaged = new Commitment("david", "MSP-2026-014", TODAY, TODAY);
        Absence away = new Absence("a", "david", "David Pool", TODAY, TODAY, Absence.Kind.LEAVE, "");

        assertThat(new Availability.Line(DAVID, List.of(), List.of()).free()).isTrue();
        assertThat(new Availability.Line(DAVID, List.of(engaged), List.of()).free())
                .isFalse();
        assertThat(new Availability.Line(DAVID, List.of(), List.of(away)).free())
                .isFalse();
    }

    private static void assertRefused(String field, LocalDate first, LocalDate last, String why) {
        assertThatThrownBy(() -> StandIns.checkDays(first, last, TODAY))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly(field))
                .hasMessageContaining(why);
    }

    private static Account account(String name, @Nullable String organisation, Role... roles) {
        return new Account(
                name, name + "@house.example", name, "House", organisation, true, Set.of(roles), null, 0, false);
    }
}
