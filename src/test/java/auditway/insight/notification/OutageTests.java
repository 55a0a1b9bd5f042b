package auditway.insight.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.StagedAudit;
import auditway.conduct.finding.GapReportIssued;
import auditway.insight.notification.letter.Letters;
import auditway.insight.notification.smtp.Carrier;
import auditway.platform.author.AuthorFiles;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.trail.Trail;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The mail server goes away and comes back; what was written meanwhile is neither lost nor sent twice. */
@ApplicationTest
@Tag("both-databases")
class OutageTests {

    private static final Instant BEGIN = Instant.parse("2027-06-01T08:00:00Z");
    private static final MailSettings SETTINGS =
            new MailSettings("http://127.0.0.1:8080", "Auditway <auditway@localhost>", true);

    @Autowired
    MailRows rows;

    @Autowired
    MailLists lists;

    @Autowired
    Outbox outbox;

    @Autowired
    Mails applicationsMails;

    @Autowired
    Accounts accounts;

    @Autowired
    Trail trail;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester pages;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    private Carrier carrier;
    private Mails mails;
    private MailCare care;
    private Actor marta;
    private final String partner = "Partner " + UUID.randomUUID();

    @BeforeEach
    void furnish() {
        clock.set(BEGIN);
        marta = Persona.MARTA.actor(accounts);
        mails = new Mails(rows, lists, new Letters(SETTINGS, new AuthorFiles(".")), SETTINGS, event -> {}, clock);
        care = new MailCare(rows, mails, SETTINGS, accounts, trail, event -> {}, clock);
        carrier = new Carrier(outbox, SETTINGS, clock);
    }

    @AfterEach
    void leave() {
        carrier.takeServerAway();
        jdbc.sql("delete from mail where created_at = ?")
                .param(BEGIN.atOffset(ZoneOffset.UTC))
                .update();
        clock.release();
    }

    private String write() {
        Account jana = Persona.JANA.account(accounts);
        transaction.executeWithoutResult(status -> mails.queue(new Mail(
                MailKind.GAP_REPORT,
                "outage:" + partner,
                new Mail.Recipient(jana.id(), jana.name(), jana.email()),
                null,
                Map.of("partner", partner, "auditId", "MSP-2026-014", "url", "http://127.0.0.1/"))));
        return mails.page(marta, null, partner, null, 1).get(0).id();
    }

    private SentMail mail(String id) {
        return mails.get(id, marta);
    }

    private List<MimeMessage> arrived() throws Exception {
        List<MimeMessage> mine = new ArrayList<>();
        for (MimeMessage message : carrier.arrived()) {
            if (message.getSubject().contains(partner)) {
                mine.add(message);
            }
        }
        return mine;
    }

    /** Goes, and says how long the mail then waits for the next try. */
    private Duration pauseAfterTry(String id) {
        carrier.go();
        Instant next = Objects.requireNonNull(mail(id).nextAttemptAt());
        Duration pause = Duration.between(clock.instant(), next);
        clock.set(next);
        return pause;
    }

    @Test
    void a_mail_waits_with_growing_pauses_and_arrives_once_when_the_server_is_back() throws Exception {
        String id = write();
        assertThat(List.of(
                        pauseAfterTry(id), pauseAfterTry(id), pauseAfterTry(id), pauseAfterTry(id), pauseAfterTry(id)))
                .containsExactly(
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(30),
                        Duration.ofHours(2),
                        Duration.ofHours(8));
        assertThat(mail(id).lastError()).startsWith("The mail server cannot be reached");
        assertThat(mail(id).isRetried()).isTrue();
        assertThat(pages.get().uri("/mail/" + id).with(Persona.MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Tried again soon.", "5 tries. Next try");
        carrier.bringServer();
        carrier.go();
        carrier.go();
        clock.advance(Duration.ofDays(1));
        carrier.go();
        assertThat(arrived()).hasSize(1);
        assertThat(mail(id).state()).isEqualTo(MailState.SENT);
    }

    @Test
    void a_mail_that_never_arrived_is_shown_with_its_reason_and_sent_again_by_hand() throws Exception {
        String id = write();
        for (int tries = 1; tries < 6; tries++) {
            pauseAfterTry(id);
        }
        carrier.go();
        assertThat(mail(id).state()).isEqualTo(MailState.FAILED);
        assertThat(pages.get().uri("/mail?state=failed").with(Persona.MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Not delivered", partner);
        assertThat(pages.get().uri("/mail/" + id).with(Persona.MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Not delivered.", "The mail server cannot be reached", "6 tries");
        assertThat(pages.get()
                        .uri("/api/v1/mails?state=FAILED&words={partner}", partner)
                        .secure(true)
                        .with(Persona.MARTA.basic()))
                .bodyJson()
                .extractingPath("$[0].lastError")
                .asString()
                .startsWith("The mail server cannot be reached");
        carrier.bringServer();
        carrier.go();
        assertThat(arrived()).isEmpty();
        transaction.executeWithoutResult(status -> care.sendAgain(id, marta));
        carrier.go();
        assertThat(arrived()).hasSize(1);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> care.sendAgain(id, marta)))
                .isInstanceOf(Conflict.class)
                .hasMessage("This mail has been sent already; nothing needs to be done.");
    }

    @Test
    void a_node_that_stopped_in_the_middle_of_sending_loses_nothing() throws Exception {
        String id = write();
        transaction.execute(status -> outbox.take(10));
        carrier.bringServer();
        carrier.go();
        assertThat(arrived()).isEmpty();
        clock.advance(Outbox.LEASE);
        carrier.go();
        assertThat(arrived()).hasSize(1);
        assertThat(mail(id).attempts()).isEqualTo(2);
    }

    @Test
    void a_step_that_is_tried_again_writes_one_mail_to_each_for_one_reason() {
        StagedAudit audit = StagedAudit.in(AuditState.FINDINGS_REVIEW, jdbc, accounts);
        Runnable step = () -> events.publishEvent(new GapReportIssued(audit.id()));
        transaction.executeWithoutResult(status -> {
            step.run();
            status.setRollbackOnly();
        });
        assertThat(written(audit)).isEmpty();
        transaction.executeWithoutResult(status -> step.run());
        clock.advance(Duration.ofMinutes(5));
        transaction.executeWithoutResult(status -> step.run());
        assertThat(written(audit))
                .extracting(SentMail::toAddress)
                .contains("j.kruse@tecracer.example")
                .doesNotHaveDuplicates();
    }

    private List<SentMail> written(StagedAudit audit) {
        return applicationsMails.page(marta, null, audit.id(), null, 100);
    }
}
