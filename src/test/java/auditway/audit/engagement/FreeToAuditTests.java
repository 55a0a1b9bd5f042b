package auditway.audit.engagement;

import static auditway.audit.audit.AuditAhead.auditor;
import static auditway.audit.engagement.TeamToAppoint.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.TeamRole;
import auditway.platform.people.Account;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is absent or engaged elsewhere is not appointed. */
@ApplicationTest
@Tag("both-databases")
class FreeToAuditTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    AuditDirectory audits;

    private TeamToAppoint team;

    @BeforeEach
    void people() {
        team = new TeamToAppoint(context);
    }

    @Test
    void somebody_absent_on_all_days_asked_for_is_not_appointed() {
        AuditAhead audit = AuditAhead.of(context);
        Account lead = auditor(context, "Ada Lead");
        Account second = auditor(context, "Ben Second");
        team.absent(second, audit.day, audit.day.plusDays(2));
        assertThatThrownBy(() -> team.appoint(audit, lead, line(second, TeamRole.AUDITOR)))
                .hasMessageStartingWith("Ben Second is absent from ")
                .hasMessageEndingWith("(holiday); choose someone else.");
    }

    @Test
    void somebody_absent_on_some_of_the_days_asked_for_is_appointed() {
        AuditAhead audit = AuditAhead.of(context);
        Account second = auditor(context, "Ben Second");
        team.absent(second, audit.day, audit.day.plusDays(1));
        team.appoint(audit, auditor(context, "Ada Lead"), line(second, TeamRole.AUDITOR));
        assertThat(audits.members(audit.id)).hasSize(4);
    }

    @Test
    void somebody_engaged_or_absent_in_the_agreed_slot_is_not_appointed_after_it_was_set() {
        Account busy = auditor(context, "Ben Busy");
        Account away = auditor(context, "Cem Away");
        Account lead = auditor(context, "Ada Lead");
        AuditAhead audit = AuditAhead.of(context);
        audit.heldOn(audit.day);
        AuditAhead other = AuditAhead.of(context).heldOn(audit.day).with(busy, TeamRole.OBSERVER);
        team.absent(away, audit.day, audit.day);
        assertThatThrownBy(() -> team.appoint(audit, lead, line(busy, TeamRole.AUDITOR)))
                .hasMessage("At this time Ben Busy in " + other.id + " is engaged already; choose someone else.");
        assertThatThrownBy(() -> team.appoint(audit, lead, line(away, TeamRole.AUDITOR)))
                .hasMessageStartingWith("Cem Away is absent on ");
    }

    @Test
    void an_audit_that_is_over_holds_nobody() {
        Account freed = auditor(context, "Ben Freed");
        AuditAhead audit = AuditAhead.of(context);
        audit.heldOn(audit.day);
        AuditAhead other = AuditAhead.of(context).heldOn(audit.day).with(freed, TeamRole.AUDITOR);
        other.state(AuditState.CLOSED);
        team.appoint(audit, auditor(context, "Ada Lead"), line(freed, TeamRole.AUDITOR));
        assertThat(audits.members(audit.id)).hasSize(4);
    }
}
