package auditway.insight.foresight;

import auditway.audit.audit.AuditState;
import auditway.insight.foresight.Foretold.Kind;
import auditway.platform.inbox.WorkItem;
import auditway.platform.workflow.Timers;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What has been foretold so far of one audit while it is played ahead. */
final class Rehearsal {

    private final String auditId;
    private final Acting acting;
    private final Instant from;
    private Instant now;
    private String breaksOff = "";
    private final List<Foretold> events = new ArrayList<>();
    private final Map<String, Foretold> deadlines = new HashMap<>();

    Rehearsal(String auditId, Acting acting, Instant from) {
        this.auditId = auditId;
        this.acting = acting;
        this.from = from;
        this.now = from;
    }

    String auditId() {
        return auditId;
    }

    Acting acting() {
        return acting;
    }

    Instant from() {
        return from;
    }

    Instant now() {
        return now;
    }

    /** Time goes on, never back: what should have happened before happens now. */
    void goTo(Instant moment) {
        now = moment.isAfter(now) ? moment : now;
    }

    /** Whether a mail is about the audit, or about none: a digest of a person concerned may be due for another one. */
    boolean concerns(@Nullable String audit) {
        return audit == null || audit.equals(auditId);
    }

    /** A limit with the thing it is for: "Grace passed, AI-03". */
    String named(Timers.Pending timer) {
        return timer.businessKey().startsWith(auditId + "-")
                ? timer.name() + ", " + timer.businessKey().substring(auditId.length() + 1)
                : timer.name();
    }

    void tell(Kind kind, String what, String who, String why) {
        events.add(new Foretold(now, kind, what, who, why));
    }

    /** Work that is open has a deadline, told once, at the date it has at last. */
    void expect(WorkItem item) {
        Instant due = item.dueAt();
        if (due == null) {
            return;
        }
        String what = item.reference().isEmpty() ? item.name() : item.name() + ", " + item.reference();
        Foretold deadline = new Foretold(due, Kind.DEADLINE, what, item.waitsOn(), item.why());
        Foretold before = deadlines.put(item.id(), deadline);
        if (!Objects.equals(before, deadline)) {
            events.remove(before);
            if (due.isAfter(from)) {
                events.add(deadline);
            }
        }
    }

    void breakOff(String why) {
        breaksOff = why;
    }

    Course course(AuditState ending) {
        return new Course(
                acting,
                from,
                ending.title(),
                ending.isOver(),
                breaksOff,
                events.stream().sorted(Comparator.comparing(Foretold::at)).toList());
    }
}
