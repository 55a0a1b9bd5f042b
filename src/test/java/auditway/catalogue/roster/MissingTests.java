package auditway.catalogue.roster;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.audit.audit.AuditAhead.auditor;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.TeamRole;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An absence that meets an agreed day or open work is told to those who can do something about it. */
@ApplicationTest
@Tag("both-databases")
class MissingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Accounts accounts;

    @Autowired
    Absences absences;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    void illness_on_the_day_of_an_audit_reaches_the_coordinators_once_and_stands_on_their_home_and_on_the_audit() {
        Account ill = auditor(context, "Ilse Ill");
        AuditAhead audit = AuditAhead.of(context).with(ill, TeamRole.AUDITOR);
        audit.heldOn(audit.day);
        Absence absence = record(ill, audit.day.minusDays(2), audit.day.plusDays(3));
        String said = "Ilse Ill is away " + absence.days() + "; audit " + audit.id + " is on " + Days.day(audit.day);

        assertThat(mails(ill, MARTA)).hasSize(1).first().asString().contains(said);
        assertThat(page("/home", MARTA)).contains(said);
        assertThat(page("/audits/" + audit.id, MARTA)).contains(said).doesNotContain("llness");
        assertThat(page("/audits/" + audit.id, JANA)).doesNotContain("is away");

        absences.withdraw(ill.id(), absence.id(), ill.actor());
        assertThat(page("/home", MARTA)).doesNotContain(said);
    }

    @Test
    void work_that_falls_due_meanwhile_is_told_too() {
        Account lead = auditor(context, "Lea Lead");
        Colleagues colleagues = Colleagues.of(context);
        AuditAhead audit = colleagues.waitingForLead(lead);
        jdbc.sql("update work_item set due_at = :due where assignee = :who and state = 'OPEN'")
                .param("due", audit.day.minusDays(9).atTime(12, 0).atOffset(ZoneOffset.UTC))
                .param("who", lead.id())
                .update();
        record(lead, audit.day.minusDays(10), audit.day.minusDays(8));
        String said = "Hold opening meeting of " + audit.id + " waits on them";
        assertThat(mails(lead, MARTA)).hasSize(1).first().asString().contains(said);
        assertThat(page("/audits/" + audit.id, MARTA)).contains(said);
    }

    @Test
    void days_are_those_of_the_person_who_is_away() {
        Account lead = auditor(context, "Aru Away");
        accounts.chooseZone(lead.id(), ZoneId.of("Pacific/Auckland"));
        AuditAhead audit = Colleagues.of(context).waitingForLead(lead);
        LocalDate day = audit.day.minusDays(9);
        jdbc.sql("update work_item set due_at = :due where assignee = :who and state = 'OPEN'")
                .param("due", day.atTime(20, 0).atOffset(ZoneOffset.UTC))
                .param("who", lead.id())
                .update();
        String said = "Hold opening meeting of " + audit.id + " waits on them";
        Absence before = record(lead, day, day);
        assertThat(page("/home", MARTA)).as("there it is due on the day after").doesNotContain(said);
        absences.withdraw(lead.id(), before.id(), lead.actor());
        record(lead, day.plusDays(1), day.plusDays(1));
        assertThat(page("/home", MARTA)).contains(said);
    }

    @Test
    void an_absence_that_meets_nothing_is_told_to_nobody() {
        Account free = auditor(context, "Fia Free");
        record(
                free,
                LocalDate.now(ZoneOffset.UTC).plusDays(90),
                LocalDate.now(ZoneOffset.UTC).plusDays(91));
        assertThat(mails(free, MARTA)).isEmpty();
    }

    private Absence record(Account who, LocalDate first, LocalDate last) {
        return absences.record(who.id(), first, last, Absence.Kind.ILLNESS, "", who.actor());
    }

    private List<String> mails(Account about, Persona to) {
        return jdbc.sql("select text_body from mail where to_account = :to and subject like :about")
                .param("to", to.account(accounts).id())
                .param("about", about.name() + " is away%")
                .query((row, number) -> row.getString(1).replaceAll("\\s+", " "))
                .list();
    }

    private String page(String address, Persona reader) {
        try {
            return mvc.get()
                    .uri(address)
                    .with(reader.signedIn())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
