package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.MARTA;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.Callable;

/** What the people of an audit send on its morning, each by a short name. */
final class ActsOnTheDay {

    private final Api api;
    private final AuditByApi audit;
    private final String auditor;
    private final String opening;

    /**
     * @param audit one whose opening meeting is due
     * @param auditor the account of the auditor who is replaced
     */
    ActsOnTheDay(Api api, AuditByApi audit, String auditor) {
        this.api = api;
        this.audit = audit;
        this.auditor = auditor;
        this.opening = audit.desk.work(DAVID.email(), "holdOpeningMeeting");
    }

    /** The request as it is sent a moment later; what it must know of the audit is looked up now. */
    Callable<Api.Reply> ready(String what) {
        LocalDate later = audit.day.plusDays(30);
        return switch (what) {
            case "no-show" ->
                asks(DAVID.email(), "record-no-show", Map.of("absent", "partner", "reason", "The doors were locked."));
            case "break-off" ->
                asks(DAVID.email(), "interrupt-audit", Map.of("cause", "partner", "reason", "Fire alarm."));
            case "other date" ->
                asks(
                        audit.guest.lead(),
                        "request-reschedule",
                        Map.of(
                                "cause",
                                "partner",
                                "windowFrom",
                                later.toString(),
                                "windowTo",
                                later.plusDays(10).toString(),
                                "reason",
                                "A fair."));
            case "hold" -> asks(MARTA.email(), "hold-audit", Map.of("reason", "The partner is being sold."));
            case "cancel" ->
                asks(MARTA.email(), "cancel-audit", Map.of("reason", "The programme ends.", "confirmed", true));
            case "withdrawal" ->
                asks(audit.guest.lead(), "withdraw-audit", Map.of("reason", "We were sold.", "confirmed", true));
            case "replacement" ->
                asks(
                        MARTA.email(),
                        "request-replacement",
                        Map.of("member", "AUDITOR:" + auditor, "reason", "Moves to another firm."));
            case "opening" -> completes(opening, Map.of("heldAt", audit.now(), "attendance", "All of both sides"));
            case "closing" ->
                completes(
                        audit.desk.work(DAVID.email(), "holdClosingMeeting"),
                        Map.of("heldAt", audit.now(), "attendance", "All of both sides", "presented", true));
            default -> throw new IllegalArgumentException(what);
        };
    }

    private Callable<Api.Reply> asks(String who, String form, Map<String, Object> answers) {
        return () -> api.post(who, audit.at("/requests/" + form), answers);
    }

    private Callable<Api.Reply> completes(String id, Map<String, Object> answers) {
        return () -> api.post(DAVID.email(), "/work-items/" + id + "/completion", answers);
    }
}
