package auditway.insight.notification;

import auditway.platform.input.MailAddress;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What coordinators and administrators do about mail that has not arrived. */
@Component
public class MailCare {

    private final MailRows rows;
    private final Mails mails;
    private final MailSettings settings;
    private final Accounts accounts;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailCare(
            MailRows rows,
            Mails mails,
            MailSettings settings,
            Accounts accounts,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.mails = mails;
        this.settings = settings;
        this.accounts = accounts;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the actor may do something about mail. */
    public boolean allowed(Actor actor) {
        return MailLists.seesAll(actor);
    }

    /** Sends a mail that was not delivered, waits for its next try, or was kept. */
    @Transactional
    public void sendAgain(String id, Actor actor) {
        SentMail mail = unsent(id, actor);
        requireServer();
        restart(mail, mail.toAddress(), true);
        note(mail, actor, "Mail sent again", null, null);
    }

    /** The same without its file, for one that a server found too large. */
    @Transactional
    public void sendWithoutAttachment(String id, Actor actor) {
        SentMail mail = unsent(id, actor);
        requireServer();
        restart(mail, mail.toAddress(), false);
        note(mail, actor, "Mail sent again without its attachment", mail.attachment(), null);
    }

    /** Puts another address of its reader, or of a colleague at the same partner, on an unsent mail and sends it there. */
    @Transactional
    public void correctAddress(String id, String address, Actor actor) {
        SentMail mail = unsent(id, actor);
        if (!mayCorrect(actor)) {
            throw new NotYours("Where a mail goes is decided by coordinators; ask one of them.");
        }
        String corrected = MailAddress.of("address", address);
        if (addresses(mail).stream().noneMatch(corrected::equalsIgnoreCase)) {
            throw new Invalid(
                    "address",
                    "Enter the address of %s's account or of a colleague's at the same partner."
                            .formatted(mail.toName()));
        }
        restart(mail, corrected, true);
        note(mail, actor, "Mail address corrected", mail.toAddress(), corrected);
    }

    /** Whether the actor may send a mail to another address. */
    public boolean mayCorrect(Actor actor) {
        return actor.isCoordinating();
    }

    /** Addresses to which a mail may go: that of its reader's account, and those of the same partner. */
    public List<String> addresses(SentMail mail) {
        Optional<Account> reader = Optional.ofNullable(mail.toAccount()).flatMap(accounts::find);
        Stream<Account> colleagues = reader.map(Account::organisationId).stream()
                .flatMap(partner -> accounts.ofOrganisation(partner).stream());
        return Stream.concat(reader.stream(), colleagues)
                .map(Account::email)
                .distinct()
                .toList();
    }

    /** Sends a mail to the person asking, to see whether mail arrives. */
    @Transactional
    public void sendTest(Actor actor) {
        if (!allowed(actor)) {
            throw new NotYours("Only coordinators and administrators send test mails; ask one of them.");
        }
        requireServer();
        Account account = accounts.get(actor.accountId());
        mails.queue(new Mail(
                MailKind.TEST,
                "test:" + account.id() + ":" + clock.instant(),
                new Mail.Recipient(account.id(), account.name(), account.email()),
                null,
                Map.of()));
    }

    private SentMail unsent(String id, Actor actor) {
        mails.get(id, actor);
        if (!allowed(actor)) {
            throw new NotYours("Only coordinators and administrators send mail again; ask one of them.");
        }
        SentMail mail = rows.lock(id).orElseThrow();
        if (mail.state() == MailState.SENT) {
            throw new Conflict("This mail has been sent already; nothing needs to be done.");
        }
        return mail;
    }

    private void requireServer() {
        if (!settings.server()) {
            throw new Conflict(
                    "No mail server is set up; set spring.mail.host, start Auditway again and then send this mail.");
        }
    }

    private void restart(SentMail mail, String address, boolean withAttachment) {
        MailState state = settings.server() ? MailState.PENDING : MailState.KEPT;
        rows.restart(mail.id(), address, withAttachment, state, clock.instant());
        events.publishEvent(new MailQueued(mail.id()));
    }

    private void note(SentMail mail, Actor actor, String action, @Nullable String from, @Nullable String to) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(mail.auditId())
                .about(mail.subject())
                .changed(from, to));
    }
}
