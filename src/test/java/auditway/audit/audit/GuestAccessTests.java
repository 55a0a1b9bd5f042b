package auditway.audit.audit;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.TOMASZ;
import static auditway.audit.audit.AuditAhead.auditor;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.platform.refusal.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the people from outside see an audit. */
@ApplicationTest
@Tag("both-databases")
class GuestAccessTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    AuditDirectory audits;

    @Autowired
    AuditBook book;

    @Autowired
    GuestAccess guests;

    private HeldAudit audit;

    @BeforeEach
    void held() {
        audit = HeldAudit.of(context);
    }

    @Test
    void rule_26_the_team_sees_an_audit_that_is_over_until_its_access_ends_and_others_go_on_seeing_it() {
        audit.state(AuditState.CLOSED);
        guests.end(audit.id, audit.now().minus(Duration.ofDays(29)));
        assertThat(sees(DAVID)).isTrue();

        guests.end(audit.id, audit.now().minus(Duration.ofDays(32)));

        assertThat(sees(DAVID)).isFalse();
        assertThat(sees(JANA)).isTrue();
        assertThat(sees(TOMASZ)).isTrue();
        assertThat(sees(MARTA)).isTrue();
    }

    @Test
    void rule_26_access_runs_from_the_end_of_the_audit_whichever_way_it_ended() {
        Instant before = audit.now().plus(Duration.ofDays(29));
        book.change(
                audit.id, audit.actor(MARTA), "Audit cancelled", "Both agreed.", one -> one.end(AuditState.CANCELLED));
        assertThat(guestsUntil()).hasValueSatisfying(until -> assertThat(until).isAfter(before));
    }

    @Test
    void rule_26_an_audit_that_is_not_over_ends_nobodys_access() {
        book.change(audit.id, audit.actor(MARTA), "Team accepted", "", Audit::acceptTeam);
        assertThat(guestsUntil()).isEmpty();
    }

    @Test
    void rule_26_who_loses_the_place_in_an_audit_loses_the_audit_at_once() {
        book.appoint(
                audit.id,
                TeamRole.LEAD_AUDITOR,
                List.of(auditor(context, "Nora New").id()));
        assertThat(sees(DAVID)).isFalse();
    }

    private Optional<Instant> guestsUntil() {
        return context.getBean(JdbcClient.class)
                .sql("select guests_until from audit where id = ? and guests_until is not null")
                .param(audit.id)
                .query((row, number) -> Audits.moment(row, "guests_until"))
                .optional();
    }

    private boolean sees(Persona persona) {
        try {
            audits.visible(audit.id, audit.actor(persona));
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }
}
