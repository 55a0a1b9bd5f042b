package auditway.followup.decision;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.NotYours;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutsidersTests {

    private static final List<Member> APPOINTED = List.of(
            new Member("david", "David Pool", "ISSI", TeamRole.LEAD_AUDITOR),
            new Member("olga", "Olga Brandt", "Programme", TeamRole.OBSERVER),
            new Member("tomasz", "Tomasz Zielinski", "Programme", TeamRole.TECHNICAL_REVIEWER));

    @Test
    void rule_18_who_is_on_the_team_neither_reviews_nor_decides() {
        assertRefused("david", null, "reviews its file");
        assertRefused("olga", null, "decides on it");
    }

    @Test
    void rule_18_who_was_appointed_outside_the_team_or_not_at_all_may() {
        assertTaken("tomasz");
        assertTaken("ingrid");
    }

    @Test
    void rule_18_nobody_of_a_partner_stands_outside_an_audit() {
        assertRefused("jana", "tecracer", "decides on it");
    }

    private static void assertRefused(String account, @Nullable String organisation, String does) {
        assertThatThrownBy(() -> Outsiders.demand(APPOINTED, "MSP-2026-014", actor(account, organisation), does))
                .isInstanceOf(NotYours.class)
                .hasMessage("You are part of the audit MSP-2026-014; someone outside it " + does + ".");
    }

    private static void assertTaken(String account) {
        assertThatCode(() -> Outsiders.demand(APPOINTED, "MSP-2026-014", actor(account, null), "decides on it"))
                .doesNotThrowAnyException();
    }

    private static Actor actor(String account, @Nullable String organisation) {
        return new Actor(account, account, Set.of(Role.DECISION_MAKER), organisation);
    }
}
