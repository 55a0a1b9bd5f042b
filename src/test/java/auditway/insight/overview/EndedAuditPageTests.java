package auditway.insight.overview;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.Persona;
import auditway.audit.audit.AuditCourse;
import auditway.audit.audit.AuditState;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The page of an audit that was cancelled or withdrawn. */
@ApplicationTest
class EndedAuditPageTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvcTester pages;

    private HeldAudit audit;

    @BeforeEach
    void held() {
        audit = HeldAudit.of(context);
    }

    @Test
    void nothing_lies_ahead_of_an_audit_that_is_over() {
        end(AuditState.CANCELLED, "The partner\nwas sold.", MARTA);
        page(DAVID)
                .contains("not reached", "ended here")
                .doesNotContain(">ahead<")
                .contains("<b>Cancelled.</b>", ", by " + audit.actor(MARTA).name() + ": The partner\nwas sold.");
    }

    @Test
    void the_partner_reads_how_and_when_it_ended_and_the_words_of_its_own_people() {
        end(AuditState.CANCELLED, "Said among us.", MARTA);
        page(JANA).contains("<b>Cancelled.</b>", ", by the programme.").doesNotContain("Said among us.");
    }

    @Test
    void what_the_partner_itself_withdrew_it_reads_whole() {
        end(AuditState.WITHDRAWN, "We leave the programme.", JANA);
        page(JANA).contains("<b>Withdrawn.</b>", ": We leave the programme.");
    }

    private void end(AuditState how, String why, Persona by) {
        audit.get(AuditCourse.class).end(audit.id, how, why, audit.actor(by));
    }

    private AbstractStringAssert<?> page(Persona reader) {
        return assertThat(pages.get().uri("/audits/" + audit.id).with(reader.signedIn()))
                .hasStatusOk()
                .bodyText();
    }
}
