package auditway.audit.request;

import auditway.audit.audit.OpenMatters;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Requests that nobody has decided on yet, appeals and disputes among them. */
@Component
class OpenRequests implements OpenMatters {

    private final Requests requests;
    private final RequestProcesses processes;

    OpenRequests(Requests requests, RequestProcesses processes) {
        this.requests = requests;
        this.processes = processes;
    }

    @Override
    public List<String> of(String auditId) {
        return requests.open(auditId).stream().map(this::sentence).toList();
    }

    private String sentence(Request request) {
        RequestProcess process = processes.of(request);
        String about = request.subject().isAudit()
                ? ""
                : " (" + request.subjectId().replace(request.auditId() + "-", "") + ")";
        String standing = process.standing(request);
        return "%s%s: %s.".formatted(process.noun(), about, standing.toLowerCase(Locale.ROOT));
    }
}
