package auditway.cycle;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.FollowingAudits;
import auditway.catalogue.auditee.Designation.State;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.workflow.Processes;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** A partner's cycle from the award to its end. */
@ApplicationTest
@Tag("both-databases")
class CycleLifeTests {

    private static final Map<String, Object> REASON = Map.of("reason", "Complaints of customers.");
    private static final Map<String, Object> FOR_GOOD = Map.of("reason", "It is over.", "confirmed", true);
    private static final Map<String, Object> STATEMENT = Map.of("figures", "61 customers.", "statement", "Nothing.");

    @Autowired
    private ApplicationContext context;

    private DesignatedPartner partner;
    private Actor helen;

    @BeforeEach
    void a_designation_is_awarded() {
        partner = DesignatedPartner.passed(context);
        helen = partner.audit.actor(HELEN);
    }

    @Test
    void annual_reviews_come_12_and_24_months_after_the_full_audit_then_the_renewal_then_expiry() {
        assertThat(partner.limit("nextDateReached")).isEqualTo(after(12));
        reviewed();
        assertThat(partner.limit("nextDateReached")).isEqualTo(after(24));
        reviewed();
        assertThat(partner.limit("nextDateReached"))
                .isEqualTo(startOf(partner.held().expires().minusMonths(6)));
        partner.passes("nextDateReached");
        assertThat(partner.held().state()).isEqualTo(State.RENEWAL_DUE);
        assertThat(partner.limit("nextDateReached"))
                .isEqualTo(startOf(partner.held().expires().plusDays(1)));
        partner.passes("nextDateReached");
        assertThat(partner.held().state()).isEqualTo(State.EXPIRED);
        assertThat(partner.runs()).isFalse();
        assertThat(partner.actions()).contains("Performance accepted", "Renewal due", "Designation expired");
    }

    @Test
    void the_renewal_opens_the_next_full_audit_by_itself() {
        reviewed();
        reviewed();
        partner.passes("nextDateReached");
        String opened = Objects.requireNonNull(partner.held().renewedBy());
        assertThat(partner.audit.get(AuditDirectory.class).visible(opened, partner.lead))
                .satisfies(audit -> assertThat(audit.organisationId()).isEqualTo(partner.id))
                .satisfies(audit -> assertThat(audit.state()).isEqualTo(AuditState.ELIGIBILITY));
        assertThat(partner.told()).anyMatch(subject -> subject.startsWith("Renewal due"));
    }

    @Test
    void a_renewal_that_is_under_way_already_is_not_opened_twice() {
        TransactionTemplate transaction = partner.audit.get(TransactionTemplate.class);
        FollowingAudits following = partner.audit.get(FollowingAudits.class);
        LocalDate until = partner.held().expires();
        String one = transaction.execute(status ->
                following.renew(partner.audit.id, "aws-msp", until, "Renewal.").orElseThrow());
        String other = transaction.execute(status ->
                following.renew(partner.audit.id, "aws-msp", until, "Renewal.").orElseThrow());
        assertThat(other).isEqualTo(one);
    }

    @Test
    void an_overdue_statement_suspends_until_it_is_given_and_accepted() {
        partner.passes("nextDateReached");
        partner.passes("statementOverdue");
        assertThat(partner.held().state()).isEqualTo(State.SUSPENDED);
        assertThat(partner.told()).anyMatch(subject -> subject.startsWith("Designation suspended"));
        partner.completes(partner.lead, "statePerformance", STATEMENT);
        partner.completes(helen, "reviewPerformance", Map.of("outcome", "accepted"));
        assertThat(partner.held().state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void whoever_asks_for_more_says_what() {
        partner.passes("nextDateReached");
        partner.completes(partner.lead, "statePerformance", STATEMENT);
        assertThatThrownBy(() -> partner.completes(helen, "reviewPerformance", Map.of("outcome", "more")))
                .isInstanceOf(Invalid.class);
        partner.completes(helen, "reviewPerformance", Map.of("outcome", "more", "remark", "How many people?"));
        partner.completes(partner.lead, "statePerformance", STATEMENT);
        partner.completes(helen, "reviewPerformance", Map.of("outcome", "accepted"));
        assertThat(partner.actions()).contains("More about performance asked for", "Performance accepted");
    }

    @Test
    void an_open_review_is_overtaken_by_the_next_date() {
        partner.passes("nextDateReached");
        partner.passes("reviewOvertaken");
        assertThat(partner.limit("nextDateReached")).isEqualTo(after(24));
    }

    @Test
    void the_programme_manager_suspends_reinstates_and_revokes_with_a_reason() {
        partner.asks(helen, "suspend-designation", REASON);
        assertThat(partner.held().state()).isEqualTo(State.SUSPENDED);
        assertThatThrownBy(() -> partner.asks(helen, "suspend-designation", REASON))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is suspended; this is for one that is active or renewal due");
        partner.asks(helen, "reinstate-designation", REASON);
        assertThat(partner.held().state()).isEqualTo(State.ACTIVE);
        assertThatThrownBy(() -> partner.asks(helen, "revoke-designation", Map.of("confirmed", true)))
                .isInstanceOf(Invalid.class);
        partner.asks(helen, "revoke-designation", FOR_GOOD);
        assertThat(partner.held().state()).isEqualTo(State.REVOKED);
        assertThat(partner.runs()).isFalse();
        assertThat(partner.actions()).contains("Designation suspended", "Designation active", "Designation revoked");
    }

    @Test
    void the_partners_lead_withdraws_and_nobody_else() {
        assertThatThrownBy(() -> partner.asks(helen, "withdraw-designation", FOR_GOOD))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> partner.asks(partner.lead, "revoke-designation", FOR_GOOD))
                .isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> partner.asks(partner.audit.actor(MARTA), "suspend-designation", REASON))
                .isInstanceOf(NotYours.class);
        partner.asks(partner.lead, "withdraw-designation", FOR_GOOD);
        assertThat(partner.held().state()).isEqualTo(State.WITHDRAWN);
        assertThat(partner.runs()).isFalse();
    }

    @Test
    void one_partners_designation_is_nothing_another_partner_knows_of() {
        DesignatedPartner other = DesignatedPartner.passed(context);
        assertThatThrownBy(() -> partner.asks(other.lead, "withdraw-designation", FOR_GOOD))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_cycle_outlives_its_audit() {
        partner.audit.get(TransactionTemplate.class).executeWithoutResult(status -> {
            partner.audit.get(Processes.class).withdrawLives(partner.audit.id, "");
            partner.audit.get(Processes.class).suspend(partner.audit.id, "On hold.");
        });
        partner.passes("nextDateReached");
        partner.completes(partner.lead, "statePerformance", STATEMENT);
        assertThat(partner.runs()).isTrue();
    }

    private void reviewed() {
        partner.passes("nextDateReached");
        partner.completes(partner.lead, "statePerformance", STATEMENT);
        partner.completes(helen, "reviewPerformance", Map.of("outcome", "accepted"));
    }

    private Instant after(int months) {
        return startOf(partner.held().fullAudit().plusMonths(months));
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZoneId.of("Europe/Berlin")).toInstant();
    }
}
