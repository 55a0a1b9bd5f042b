package auditway.audit.request;

import auditway.audit.request.Request.Signature;
import org.springframework.data.relational.core.mapping.Embedded;
import tools.jackson.databind.json.JsonMapper;

/**
 * What one instance decided on a request.
 *
 * @param instance counted from 1
 * @param outcome as its form sends it, for example {@code granted}
 * @param reasons may be empty
 * @param terms what only decisions of this kind keep, as JSON
 */
public record RequestDecision(
        int instance,
        String outcome,
        String reasons,

        @Embedded.Empty(prefix = "decided_") Signature decided,

        String terms) {

    static RequestDecision of(String outcome, String reasons, Object terms, Signature decided) {
        return new RequestDecision(1, outcome, reasons, decided, json(terms));
    }

    RequestDecision in(int another) {
        return new RequestDecision(another, outcome, reasons, decided, terms);
    }

    /** The terms as the type with which they were kept. */
    public <T> T terms(Class<T> type) {
        return JsonMapper.shared().readValue(terms, type);
    }

    static String json(Object terms) {
        return JsonMapper.shared().writeValueAsString(terms);
    }
}
