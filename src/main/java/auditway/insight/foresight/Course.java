package auditway.insight.foresight;

import auditway.insight.foresight.Foretold.Kind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is still to come for one audit.
 *
 * @param from when it was foretold
 * @param ending the state the audit is in at last
 * @param over whether it ends there; otherwise it waits for a person
 * @param breaksOff why nothing was foretold beyond the last entry although the audit goes on, empty where it ends by itself
 * @param events the next first
 */
public record Course(
        Acting acting, Instant from, String ending, boolean over, String breaksOff, List<Foretold> events) {

    /** The same for people to read: a mail that goes to several at once is one line that names them all. */
    public List<Foretold> lines() {
        Map<List<Object>, Foretold> lines = new LinkedHashMap<>();
        for (Foretold event : events) {
            Object apart = event.kind() == Kind.MAIL ? Kind.MAIL : lines.size();
            lines.merge(List.of(event.at(), event.what(), apart), event, Foretold::alsoTo);
        }
        return List.copyOf(lines.values());
    }
}
