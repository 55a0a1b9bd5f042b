package auditway.conduct.meeting.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.AuditDays;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.StagedAudit;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Accounts;
import auditway.platform.people.DemoPeople;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import auditway.platform.people.SignedIn;
import auditway.platform.workflow.BriefingChanged;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;

/** Meetings and agenda on the page of the audit. */
@ApplicationTest
class MeetingsPageTests {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private StagedAudit audit;
    private Instant starts;

    @BeforeEach
    void agreed() {
        audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        starts = AuditDays.ahead(clock, 40)
                .atTime(9, 0)
                .atZone(ZoneId.of("Europe/Berlin"))
                .toInstant();
        jdbc.sql("update audit set starts = :starts, ends = :ends where id = :id")
                .param("starts", starts.atOffset(ZoneOffset.UTC))
                .param("ends", starts.plusSeconds(28_800).atOffset(ZoneOffset.UTC))
                .param("id", audit.id())
                .update();
        audit.reach(Milestone.AUDIT, starts);
        transaction.executeWithoutResult(status -> events.publishEvent(new BriefingChanged(audit.id())));
    }

    @Test
    void before_the_agenda_is_published_the_page_says_who_publishes_it() {
        assertThat(page(JANA))
                .contains("The agenda is not published yet.", "The lead auditor publishes the agenda")
                .contains("The gap review is a remote meeting; the coordinator books it after the gap report.");
    }

    @Test
    void partner_and_team_see_the_agenda_by_time_and_auditor_with_zone_and_place() {
        plan(starts.plusSeconds(1800));
        for (Persona who : List.of(JANA, OLE, DAVID)) {
            assertThat(page(who))
                    .contains("09:30 to 10:15", "8 Security", "David Pool", "Opening meeting", "Closing meeting")
                    .contains("Times in Europe/Berlin", "Hannover");
        }
    }

    @Test
    void an_agenda_of_another_day_is_not_shown_and_the_page_says_that_it_is_published_again() {
        plan(starts.minusSeconds(86_400));
        assertThat(page(JANA)).contains("The agenda was made for another day").doesNotContain("8 Security");
    }

    @Test
    void each_meeting_is_a_calendar_file_for_those_who_may_see_the_audit() {
        String file = "/audits/" + audit.id() + "/meetings/" + audit.id() + "-opening-1.ics";
        assertThat(page(JANA)).contains(file);
        assertThat(pages.get().uri(file).with(JANA.signedIn()))
                .hasStatusOk()
                .hasContentTypeCompatibleWith("text/calendar")
                .bodyText()
                .contains("METHOD:PUBLISH", "SUMMARY:Opening meeting: tecRacer")
                .doesNotContain("ATTENDEE");
    }

    @Test
    void another_partner_learns_nothing() {
        String id = "other-" + UUID.randomUUID().toString().substring(0, 8);
        var stranger = accounts.add(new NewAccount(
                id + "@example.org", "Otto Fremd", DemoPeople.PASSWORD, "Other", "kettle", Set.of(Role.PARTNER_LEAD)));
        var user = SecurityMockMvcRequestPostProcessors.user(new SignedIn(stranger));
        for (String path : List.of("/meetings", "/meetings/" + audit.id() + "-opening-1.ics")) {
            assertThat(pages.get().uri("/audits/" + audit.id() + path).with(user))
                    .hasStatus(404);
        }
    }

    private void plan(Instant at) {
        jdbc.sql(
                        "insert into audit_agenda (audit_id, section_id, account_id, starts, minutes) values (?, '8', ?, ?, 45)")
                .params(audit.id(), DAVID.account(accounts).id(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private String page(Persona who) {
        byte[] page = pages.get()
                .uri("/audits/" + audit.id() + "/meetings")
                .with(who.signedIn())
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return HtmlUtils.htmlUnescape(new String(page, StandardCharsets.UTF_8));
    }
}
