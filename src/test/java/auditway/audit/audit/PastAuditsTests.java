package auditway.audit.audit;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.RequestedAudit;
import auditway.audit.audit.PastAudits.PastAudit;
import auditway.platform.people.Accounts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
@Tag("both-databases")
class PastAuditsTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PastAudits pastAudits;

    @Autowired
    private AuditDirectory audits;

    @Autowired
    private Accounts accounts;

    @Test
    void past_audits_are_recorded_while_another_of_the_same_edition_is_open() {
        String partner = RequestedAudit.in(context).organisationId();
        List<String> recorded =
                List.of(record(partner, LocalDate.of(2018, 3, 5)), record(partner, LocalDate.of(2018, 3, 6)));
        assertThat(recorded).allSatisfy(id -> assertThat(audits.get(id).state()).isEqualTo(AuditState.CLOSED));
    }

    private String record(String partner, LocalDate day) {
        return pastAudits.record(
                new PastAudit(
                        partner,
                        "aws-msp-2017",
                        day,
                        true,
                        "",
                        DAVID.account(accounts).id(),
                        "A report on paper"),
                MARTA.actor(accounts));
    }
}
