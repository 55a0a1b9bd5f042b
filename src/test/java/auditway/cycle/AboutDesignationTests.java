package auditway.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Subject;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designation.State;
import auditway.catalogue.auditee.Organisation;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AboutDesignationTests {

    private static final LocalDate AUDITED = LocalDate.of(2026, 11, 14);
    private static final Subject AWARDED = new Subject("MSP-2026-014", "tecracer:aws-msp");
    private static final Actor HELEN = actor("helen", Role.PROGRAMME_MANAGER, null);
    private static final Actor JANA = actor("jana", Role.PARTNER_LEAD, "tecracer");

    @Test
    void only_the_partners_own_lead_gives_its_designation_up() {
        RequestKind<?> withdrawing = withdrawing(State.ACTIVE);

        assertThat(withdrawing.mayAsk(AWARDED, JANA)).isTrue();
        assertThat(withdrawing.mayAsk(AWARDED, actor("lena", Role.PARTNER_LEAD, "nordlicht")))
                .isFalse();
        assertThat(withdrawing.mayAsk(AWARDED, actor("ole", Role.PARTNER_CONTRIBUTOR, "tecracer")))
                .isFalse();
        assertThat(withdrawing.mayAsk(AWARDED, HELEN)).isFalse();
    }

    @Test
    void a_designation_is_suspended_by_the_programme_manager_and_nobody_else() {
        RequestKind<?> suspending = suspending(State.ACTIVE);

        assertThat(suspending.mayAsk(AWARDED, HELEN)).isTrue();
        assertThat(suspending.mayAsk(AWARDED, actor("marta", Role.COORDINATOR, null)))
                .isFalse();
        assertThat(suspending.mayAsk(AWARDED, JANA)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"ACTIVE", "RENEWAL_DUE"})
    void a_designation_that_is_held_can_be_suspended(State state) {
        assertThat(suspending(state).whyNot(AWARDED)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = State.class,
            names = {"SUSPENDED", "EXPIRED", "REVOKED", "WITHDRAWN"})
    void a_designation_that_is_not_held_cannot_be_suspended(State state) {
        assertThat(suspending(state).whyNot(AWARDED)).isPresent();
    }

    @Test
    void a_refusal_names_the_partner_where_the_designation_stands_and_where_it_would_have_to() {
        assertThat(withdrawing(State.EXPIRED).whyNot(AWARDED))
                .contains("The designation of tecRacer is expired;"
                        + " this is for one that is active or renewal due or suspended.");
    }

    @Test
    void a_designation_is_shown_on_the_partners_page() {
        assertThat(suspending(State.ACTIVE).page(AWARDED)).isEqualTo("/partners/tecracer");
    }

    @Test
    void a_designation_outlives_the_audit_that_awarded_it_and_its_holds() {
        RequestKind<?> suspending = suspending(State.ACTIVE);

        assertThat(suspending.about()).isEqualTo(RequestKind.About.DESIGNATION);
        assertThat(suspending.whileOnHold()).isTrue();
        assertThat(suspending.makesSense(audit(AuditState.CLOSED))).isTrue();
    }

    private static RequestKind<?> suspending(State state) {
        return new SuspendingDesignation(new OneDesignation(state), new NothingKept());
    }

    private static RequestKind<?> withdrawing(State state) {
        return new WithdrawingDesignation(new OneDesignation(state), new NothingKept());
    }

    private static AuditSummary audit(AuditState state) {
        return new AuditSummary(
                "MSP-2026-014",
                "tecracer",
                "tecRacer",
                "DE",
                ZoneId.of("Europe/Berlin"),
                "aws-msp-2017",
                state,
                null,
                false,
                "",
                null,
                null,
                null);
    }

    private static Actor actor(String id, Role role, @Nullable String organisationId) {
        return new Actor(id, id, Set.of(role), organisationId);
    }

    private static final class OneDesignation extends Cycles {

        private final State state;

        @SuppressWarnings("NullAway")
        OneDesignation(State state) {
            super(null, null, null, null, null, null);
            this.state = state;
        }

        @Override
        Designation get(String designationId) {
            return new Designation(
                    "tecracer",
                    "aws-msp",
                    AUDITED,
                    AUDITED.plusYears(3),
                    AUDITED,
                    state,
                    AUDITED,
                    "MSP-2026-014",
                    null,
                    null);
        }

        @Override
        Organisation partner(Designation held) {
            return new Organisation(
                    held.organisationId(), "tecRacer", "", "", "DE", ZoneId.of("Europe/Berlin"), Set.of());
        }
    }

    private static final class NothingKept extends KeepingDesignations {

        @SuppressWarnings("NullAway")
        NothingKept() {
            super(null, null, null, null, null, null, null, null);
        }
    }
}
