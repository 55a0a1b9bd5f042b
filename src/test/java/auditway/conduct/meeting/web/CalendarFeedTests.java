package auditway.conduct.meeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.RequestedAudit;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Milestone;
import auditway.audit.audit.StagedAudit;
import auditway.conduct.meeting.CalendarAddresses;
import auditway.platform.calendar.SettableClock;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Accounts;
import auditway.platform.workflow.BriefingChanged;
import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Tag("both-databases")
class CalendarFeedTests {

    private static final Instant THEN = Instant.parse("2027-04-01T08:00:00Z");

    @Autowired
    MockMvcTester pages;

    @Autowired
    CalendarAddresses addresses;

    @Autowired
    Accounts accounts;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void then() {
        clock.set(THEN);
    }

    @AfterEach
    void now() {
        jdbc.sql("delete from mail where created_at = ?")
                .param(THEN.atOffset(ZoneOffset.UTC))
                .update();
        clock.release();
    }

    private String path(Persona who) {
        String address = addresses.make(who.actor(accounts));
        assertThat(address).startsWith("http://127.0.0.1:").endsWith(".ics");
        return URI.create(address).getPath();
    }

    private MvcTestResult read(String path) {
        return pages.get().uri(path).exchange();
    }

    private List<VEvent> events(Persona who) {
        byte[] content = read(path(who)).getResponse().getContentAsByteArray();
        ICalendar calendar =
                Biweekly.parse(new String(content, StandardCharsets.UTF_8)).first();
        return calendar.getEvents();
    }

    private StagedAudit scheduledAudit() {
        StagedAudit audit = StagedAudit.in(AuditState.PREPARATION, jdbc, accounts);
        Instant starts = Instant.parse("2027-05-04T07:00:00Z");
        jdbc.sql("update audit set starts = :starts, ends = :ends where id = :id")
                .param("starts", starts.atOffset(ZoneOffset.UTC))
                .param("ends", starts.plusSeconds(28_800).atOffset(ZoneOffset.UTC))
                .param("id", audit.id())
                .update();
        audit.reach(Milestone.AUDIT, starts);
        transaction.executeWithoutResult(status -> events.publishEvent(new BriefingChanged(audit.id())));
        return audit;
    }

    private static boolean isOf(VEvent event, StagedAudit audit) {
        return event.getUid().getValue().startsWith(audit.id());
    }

    @Test
    void a_calendar_reads_meetings_and_due_dates_without_a_session() {
        StagedAudit audit = scheduledAudit();
        MvcTestResult answer = read(path(Persona.DAVID));
        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store", "private");
        assertThat(answer.getResponse().getHeader("Set-Cookie")).isNull();
        assertThat(answer.getRequest().getSession(false)).isNull();
        assertThat(events(Persona.DAVID))
                .filteredOn(event -> isOf(event, audit))
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyInAnyOrder(
                        "Audit day: tecRacer", "Opening meeting: tecRacer", "Closing meeting: tecRacer");
        assertThat(events(Persona.DAVID).stream()
                        .filter(event -> isOf(event, audit))
                        .findFirst())
                .hasValueSatisfying(event ->
                        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo("2027-05-04T07:00:00Z"));
    }

    @Test
    void open_work_stands_in_the_calendar_until_its_due_date() {
        clock.release();
        String audit = RequestedAudit.in(context).id();
        WorkItem item = inbox.mine(Persona.HELEN.actor(accounts), audit).get(0);
        assertThat(events(Persona.HELEN))
                .filteredOn(event -> event.getUid().getValue().startsWith(item.id()))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(item.dueAt());
                    assertThat(event.getSummary().getValue()).startsWith("Due: Check prerequisites, ");
                    assertThat(event.getDescription().getValue()).contains(audit, item.why());
                    assertThat(event.getUrl().getValue()).endsWith("/work-items/" + item.id());
                    assertThat(event.getTransparency().isTransparent()).isTrue();
                });
        jdbc.sql("update work_item set state = 'DONE' where id = :id")
                .param("id", item.id())
                .update();
        assertThat(events(Persona.HELEN))
                .noneMatch(event -> event.getUid().getValue().startsWith(item.id()));
    }

    @Test
    void nobody_reads_meetings_of_audits_they_may_not_see() {
        StagedAudit audit = scheduledAudit();
        assertThat(events(Persona.TOMASZ)).noneMatch(event -> isOf(event, audit));
        jdbc.sql("delete from audit_appointment where audit_id = :audit and account_id = :priya")
                .param("audit", audit.id())
                .param("priya", Persona.PRIYA.account(accounts).id())
                .update();
        assertThat(events(Persona.PRIYA)).noneMatch(event -> isOf(event, audit));
    }

    @Test
    void a_wrong_or_revoked_address_finds_nothing() {
        assertThat(read("/calendar/wrong.ics")).hasStatus(404);
        String first = path(Persona.JANA);
        assertThat(read(first)).hasStatusOk();
        String second = path(Persona.JANA);
        assertThat(read(first)).hasStatus(404);
        assertThat(read(second)).hasStatusOk();
        addresses.revoke(Persona.JANA.actor(accounts));
        MvcTestResult gone = read(second);
        assertThat(gone).hasStatus(404).bodyText().isEmpty();
        assertThat(gone.getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void whoever_may_no_longer_sign_in_reads_no_more() {
        String path = path(Persona.OLE);
        String ole = Persona.OLE.account(accounts).id();
        accounts.activate(ole, false);
        try {
            assertThat(read(path)).hasStatus(404);
        } finally {
            accounts.activate(ole, true);
        }
    }

    @Test
    void the_secret_is_kept_as_a_hash_only_and_long_enough_not_to_be_guessed() {
        String path = path(Persona.JANA);
        String secret = path.substring("/calendar/".length(), path.length() - ".ics".length());
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(jdbc.sql("select secret_hash from calendar_address")
                        .query(String.class)
                        .list())
                .noneMatch(hash -> hash.contains(secret))
                .allMatch(hash -> hash.length() == 64);
    }

    @Test
    void the_page_shows_the_address_once_and_revokes_it() {
        addresses.revoke(Persona.DAVID.actor(accounts));
        assertThat(pages.get().uri("/settings/calendar").with(Persona.DAVID.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Make an address")
                .doesNotContain("Revoke it");
        MvcTestResult made = pages.post()
                .uri("/settings/calendar/address")
                .with(Persona.DAVID.signedIn())
                .exchange();
        assertThat(made).hasStatus3xxRedirection();
        assertThat(String.valueOf(made.getMvcResult().getFlashMap().get("address")))
                .contains("/calendar/");
        assertThat(pages.get().uri("/settings/calendar").with(Persona.DAVID.signedIn()))
                .bodyText()
                .contains("It cannot be shown again", "Revoke it")
                .doesNotContain(".ics");
        assertThat(pages.post().uri("/settings/calendar/revocation").with(Persona.DAVID.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(addresses.madeAt(Persona.DAVID.actor(accounts))).isEmpty();
    }

    @Test
    void programs_make_and_revoke_the_address_too() {
        assertThat(pages.post().uri("/api/v1/me/calendar").secure(true).with(Persona.PRIYA.basic()))
                .hasStatus(201)
                .bodyText()
                .contains("/calendar/");
        assertThat(pages.get().uri("/api/v1/me/calendar").secure(true).with(Persona.PRIYA.basic()))
                .hasStatusOk()
                .bodyText()
                .contains("\"address\":null");
        assertThat(pages.delete().uri("/api/v1/me/calendar").secure(true).with(Persona.PRIYA.basic()))
                .hasStatus(204);
    }
}
