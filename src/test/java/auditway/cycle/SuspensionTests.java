package auditway.cycle;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.catalogue.auditee.Designation.State;
import auditway.catalogue.auditee.Designation.Turn;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A suspension is the programme manager's work until the designation is reinstated or over. */
@ApplicationTest
@Tag("both-databases")
class SuspensionTests {

    private static final String STEP = "decideSuspension";
    private static final String COMPLAINTS = "Complaints of customers.";
    private static final Map<String, Object> FOR_GOOD = Map.of("reason", "It is over.", "confirmed", true);

    @Autowired
    private ApplicationContext context;

    private DesignatedPartner partner;
    private Actor helen;

    @BeforeEach
    void a_designation_is_suspended() {
        partner = DesignatedPartner.passed(context);
        helen = partner.audit.actor(HELEN);
        partner.asks(helen, "suspend-designation", Map.of("reason", COMPLAINTS));
    }

    @Test
    void the_programme_managers_decide_on_it_until_a_date_that_explains_itself() {
        assertThat(partner.work(helen, STEP))
                .get()
                .satisfies(work -> assertThat(work.name()).isEqualTo("Decide on suspension"))
                .extracting(WorkItem::why)
                .asString()
                .startsWith("20 business days after ");
        assertThat(partner.work(partner.audit.actor(MARTA), STEP)).isEmpty();
        assertThat(partner.work(partner.lead, STEP)).isEmpty();
        assertThat(partner.held().turned()).isNotNull().extracting(Turn::why).isEqualTo(COMPLAINTS);
    }

    @Test
    void reinstated_the_partner_may_carry_it_again_and_is_told_why() {
        partner.completes(helen, STEP, Map.of("outcome", "reinstated", "reason", "They were answered."));
        assertThat(partner.held().state()).isEqualTo(State.ACTIVE);
        assertThat(partner.runs("suspension")).isFalse();
        assertThat(partner.runs("designation")).isTrue();
        assertThat(partner.told()).anyMatch(subject -> subject.startsWith("Designation reinstated"));
        assertThat(partner.actions()).contains("Designation suspended", "Designation active");
    }

    @Test
    void revoked_its_cycle_is_over() {
        partner.completes(helen, STEP, Map.of("outcome", "revoked", "reason", "They were not answered."));
        assertThat(partner.held().state()).isEqualTo(State.REVOKED);
        assertThat(partner.runs()).isFalse();
    }

    @Test
    void nothing_is_decided_without_a_reason_or_a_way_to_go_on() {
        assertThatThrownBy(() -> partner.completes(helen, STEP, Map.of("outcome", "reinstated", "reason", " ")))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("Say why");
        assertThatThrownBy(() -> partner.completes(helen, STEP, Map.of("outcome", "forgotten", "reason", "Enough.")))
                .isInstanceOf(Invalid.class);
        assertThat(partner.held().state()).isEqualTo(State.SUSPENDED);
        assertThat(partner.work(helen, STEP)).isPresent();
    }

    @Test
    void nobody_need_decide_once_it_is_reinstated_withdrawn_or_expired_otherwise() {
        partner.asks(helen, "reinstate-designation", Map.of("reason", "A misunderstanding."));
        assertThat(partner.work(helen, STEP)).isEmpty();
        partner.asks(helen, "suspend-designation", Map.of("reason", COMPLAINTS));
        assertThat(partner.work(helen, STEP)).isPresent();
        partner.asks(partner.lead, "withdraw-designation", FOR_GOOD);
        assertThat(partner.work(helen, STEP)).isEmpty();
        assertThat(partner.runs()).isFalse();
    }

    @Test
    void a_suspended_designation_expires_on_its_day() {
        reviewsOvertaken();
        partner.passes("nextDateReached");
        assertThat(partner.held().state()).isEqualTo(State.SUSPENDED);
        assertThat(partner.held().turned()).isNotNull().extracting(Turn::why).isEqualTo(COMPLAINTS);
        partner.passes("nextDateReached");
        assertThat(partner.held().state()).isEqualTo(State.EXPIRED);
        assertThat(partner.work(helen, STEP)).isEmpty();
        assertThat(partner.runs()).isFalse();
    }

    @Test
    void another_award_begins_a_cycle_that_is_not_suspended() {
        partner.passedAgain(context);
        assertThat(partner.held().state()).isEqualTo(State.ACTIVE);
        assertThat(partner.held().turned()).isNull();
        assertThat(partner.work(helen, STEP)).isEmpty();
        assertThat(partner.runs("suspension")).isFalse();
        assertThat(partner.runs("designation")).isTrue();
    }

    private void reviewsOvertaken() {
        for (int year = 1; year <= 2; year++) {
            partner.passes("nextDateReached");
            partner.passes("reviewOvertaken");
        }
    }
}
