package auditway.change;

import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.platform.calendar.SettableClock;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.people.Account;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is asked about an audit is decided before it begins. */
@ApplicationTest
@Tag("both-databases")
class DecidedInTimeTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    SettableClock clock;

    @Test
    void a_decision_on_the_day_or_the_team_is_due_before_the_audit_begins() {
        Account lead = AuditAhead.auditor(context, "Ada Lead");
        AuditAhead audit = AuditAhead.of(context).with(lead, TeamRole.LEAD_AUDITOR);
        audit.heldOn(audit.day);
        phase(audit);
        Instant begins = AuditAhead.slot(audit.day).starts();
        clock.set(begins.minus(Duration.ofHours(6)));
        asks(
                audit,
                lead,
                "request-reschedule",
                Map.of(
                        "cause",
                        "auditor",
                        "windowFrom",
                        audit.day.plusDays(40).toString(),
                        "windowTo",
                        audit.day.plusDays(60).toString(),
                        "reason",
                        "Illness."));
        asks(audit, lead, "request-replacement", Map.of("member", "LEAD_AUDITOR:" + lead.id(), "reason", "Illness."));
        assertThat(context.getBean(Inbox.class).ofAudits(List.of(audit.id), AuditAhead.actor(context, MARTA)))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(item -> {
                    assertThat(item.dueAt()).as(item.name()).isEqualTo(begins);
                    assertThat(item.why()).startsWith("Before the audit begins: ");
                });
    }

    private void phase(AuditAhead audit) {
        context.getBean(org.springframework.jdbc.core.simple.JdbcClient.class)
                .sql("update audit set phase = 'PREPARATION' where id = ?")
                .param(audit.id)
                .update();
    }

    private void asks(AuditAhead audit, Account who, String form, Map<String, Object> answers) {
        context.getBean(RequestKinds.class).ask(form, Subject.audit(audit.id), Submission.ofJson(answers), who.actor());
    }
}
