package auditway.insight.notification;

import auditway.insight.notification.letter.Letters;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All mail of the installation, sent and unsent. */
@Component
public class Mails {

    private final MailRows rows;
    private final MailLists lists;
    private final Letters letters;
    private final MailSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicInteger pasts = new AtomicInteger();

    Mails(
            MailRows rows,
            MailLists lists,
            Letters letters,
            MailSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.lists = lists;
        this.letters = letters;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes a mail in the caller's transaction; it leaves after the commit, and stays here where there is no mail server.
     *
     * @return false if they have one for the same reason already, or nobody is there to send it to
     */
    @Transactional
    public boolean queue(Mail mail) {
        if (mail.to().address().isBlank() || rows.has(mail.reason(), mail.to().key())) {
            return false;
        }
        String id = UUID.randomUUID().toString();
        Letters.Letter letter = letters.write(mail.kind(), mail.to().name(), mail.values());
        rows.add(id, mail, letter, state(), clock.instant());
        events.publishEvent(new MailQueued(id));
        return true;
    }

    /** Lets a past happen that nobody is to hear of today: its mail is written and kept, mail server or not. */
    public void keptWhile(Runnable past) {
        pasts.incrementAndGet();
        try {
            past.run();
        } finally {
            pasts.decrementAndGet();
        }
    }

    private MailState state() {
        return settings.server() && pasts.get() == 0 ? MailState.PENDING : MailState.KEPT;
    }

    /** Newest first, older than the mail {@code before}; only what this actor may see. */
    @Transactional(readOnly = true)
    public List<SentMail> page(
            Actor actor, @Nullable MailState state, String words, @Nullable String before, int limit) {
        return lists.page(actor, state, words, before, limit);
    }

    /** How many this actor sees in each state. */
    @Transactional(readOnly = true)
    public Map<MailState, Integer> counts(Actor actor) {
        return rows.counts(MailLists.seesAll(actor) ? null : actor.accountId());
    }

    /**
     * A mail.
     *
     * @throws NotFound if there is none or it is not theirs to see
     */
    @Transactional(readOnly = true)
    public SentMail get(String id, Actor actor) {
        return lists.find(id, actor)
                .orElseThrow(() -> new NotFound("There is no such mail; choose one from Sent mail."));
    }

    @Transactional(readOnly = true)
    public String text(String id, Actor actor) {
        return lists.body(readable(id, actor), false);
    }

    /** The HTML body as it was sent; it is a whole document. */
    @Transactional(readOnly = true)
    public String html(String id, Actor actor) {
        return lists.body(readable(id, actor), true);
    }

    /** Whether this actor may read its words, not only its envelope. */
    public boolean mayRead(SentMail mail, Actor actor) {
        return MailLists.reads(actor, mail);
    }

    private String readable(String id, Actor actor) {
        SentMail mail = get(id, actor);
        if (!mayRead(mail, actor)) {
            throw new NotYours("The words of a mail are for its reader and the coordinators; you see how it was sent.");
        }
        return mail.id();
    }
}
