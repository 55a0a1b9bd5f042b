package auditway.audit.request;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The processes of all kinds, by the key under which requests name theirs. */
@Component
class RequestProcesses {

    private final ObjectProvider<RequestProcess> all;

    RequestProcesses(ObjectProvider<RequestProcess> all) {
        this.all = all;
    }

    Optional<RequestProcess> find(String kind) {
        return all.stream().filter(process -> process.kind().equals(kind)).findFirst();
    }

    RequestProcess of(Request request) {
        return find(request.kind())
                .orElseThrow(
                        () -> new IllegalStateException("Request %s is of no known kind.".formatted(request.id())));
    }
}
