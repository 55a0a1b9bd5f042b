package auditway.insight.notification;

import auditway.platform.people.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Mail that did not arrive, for the home page of those who can do something about it. */
@Component
public class FailedMails {

    private final MailLists lists;
    private final MailRows rows;

    FailedMails(MailLists lists, MailRows rows) {
        this.lists = lists;
        this.rows = rows;
    }

    /** The newest of them; none for people who cannot send mail again. */
    @Transactional(readOnly = true)
    public List<SentMail> newest(Actor actor, int limit) {
        return MailLists.seesAll(actor) ? lists.page(actor, MailState.FAILED, "", null, limit) : List.of();
    }

    @Transactional(readOnly = true)
    public int count(Actor actor) {
        return MailLists.seesAll(actor) ? rows.counts(null).getOrDefault(MailState.FAILED, 0) : 0;
    }
}
