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
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    @ParameterizedTest
    @EnumSource(
            value = AuditState.class,
            names = {"CANCELLED", "CLOSED"})
    void what_can_be_done_is_said_while_it_can_be_done(AuditState how) {
        audit.drafted();
        audit.get(JdbcClient.class)
                .sql("""
                        insert into gap_report (audit_id, version, issued_by, issued_at, message, silent, remark, review_starts, review_link)
                        values (?, 1, ?, ?, '', false, '', ?, 'https://meet.example/1')""")
                .params(
                        audit.id,
                        audit.actor(DAVID).accountId(),
                        audit.now().atOffset(ZoneOffset.UTC),
                        audit.now().plusSeconds(3600).atOffset(ZoneOffset.UTC))
                .update();
        reached("GAP_REPORT", audit.now().atOffset(ZoneOffset.UTC));
        assertThat(read("/findings", DAVID)).contains("A finding can be disputed until", ">join<", "Waits for");
        audit.state(how);
        for (Persona reader : new Persona[] {DAVID, MARTA, JANA}) {
            for (String tab : new String[] {"", "/findings", "/actions", "/meetings", "/requests", "/evidence"}) {
                assertThat(read(tab, reader))
                        .as(tab)
                        .doesNotContain("can be disputed", ">join<", "Waits for", "is due", "Before it is issued");
            }
        }
        assertThat(read("/findings", DAVID)).contains("The gap review was not held");
    }

    @Test
    void a_meeting_that_was_held_says_when() {
        audit.drafted();
        OffsetDateTime held = audit.now().minusSeconds(86_400).atOffset(ZoneOffset.UTC);
        audit.get(JdbcClient.class)
                .sql("""
                        insert into gap_report (audit_id, version, issued_by, issued_at, message, silent, remark, review_starts, review_link)
                        values (?, 1, ?, ?, '', false, '', ?, 'https://meet.example/1')""")
                .params(audit.id, audit.actor(DAVID).accountId(), held, held)
                .update();
        reached("GAP_REVIEW", held);
        assertThat(read("/findings", DAVID)).contains("Gap review held").doesNotContain(">join<");
    }

    private void reached(String milestone, OffsetDateTime at) {
        audit.get(JdbcClient.class)
                .sql("insert into audit_milestone (audit_id, milestone, reached_at) values (?, ?, ?)")
                .params(audit.id, milestone, at)
                .update();
    }

    private String read(String tab, Persona reader) {
        return new String(
                pages.get()
                        .uri("/audits/" + audit.id + tab)
                        .with(reader.signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                StandardCharsets.UTF_8);
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
