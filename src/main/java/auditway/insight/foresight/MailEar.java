package auditway.insight.foresight;

import auditway.insight.notification.MailQueued;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears which mails are written while a thread tries something in the sandbox. */
@Component
class MailEar {

    private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();

    void listen() {
        heard.set(new ArrayList<>());
    }

    void stop() {
        heard.remove();
    }

    /** The ids of mails written since the last call. */
    List<String> news() {
        List<String> ids = heard.get();
        if (ids == null) {
            return List.of();
        }
        heard.set(new ArrayList<>());
        return ids;
    }

    @EventListener
    void on(MailQueued queued) {
        List<String> ids = heard.get();
        if (ids != null) {
            ids.add(queued.mailId());
        }
    }
}
