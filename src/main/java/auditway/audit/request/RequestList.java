package auditway.audit.request;

import auditway.platform.people.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The requests of an audit as one person may read them. */
@Component
@Transactional(readOnly = true)
public class RequestList {

    private final Requests requests;
    private final RequestProcesses processes;

    RequestList(Requests requests, RequestProcesses processes) {
        this.requests = requests;
        this.processes = processes;
    }

    /**
     * Oldest first.
     *
     * @throws auditway.platform.refusal.NotFound if the audit is not for this actor to know
     */
    public List<RequestView> visible(String auditId, Actor actor) {
        return requests.visible(auditId, actor).stream()
                .filter(request -> processes.of(request).isFor(request, actor))
                .map(request -> RequestView.of(request, processes.of(request)))
                .toList();
    }

    /** How many of them wait for a decision. */
    public int waiting(String auditId, Actor actor) {
        return (int) requests.visible(auditId, actor).stream()
                .filter(Request::isOpen)
                .filter(request -> processes.of(request).isFor(request, actor))
                .count();
    }
}
