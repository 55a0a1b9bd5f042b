package auditway.conduct.assessment;

import auditway.catalogue.programme.Control;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.platform.input.Shortened;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a lead auditor looks at before an audit is found ready: controls without answer, without evidence, or not met. */
@Component
class ReadinessGaps {

    private static final int STATEMENT = 90;

    private final ResponseRows responses;
    private final EvidenceFiles evidence;
    private final Scopes scopes;

    ReadinessGaps(ResponseRows responses, EvidenceFiles evidence, Scopes scopes) {
        this.responses = responses;
        this.evidence = evidence;
        this.scopes = scopes;
    }

    /** One line for each control that lacks something, in the edition's order: control, requirement, answer, missing. */
    List<Map<String, Object>> of(String auditId) {
        Map<String, Response> given =
                responses.ofAudit(auditId).stream().collect(Collectors.toMap(Response::controlId, Function.identity()));
        Map<String, String> reopened = responses.reopenings(auditId).stream()
                .collect(Collectors.toMap(Reopened::controlId, Reopened::why, (one, other) -> one));
        Set<String> proven = evidence.ofAudit(auditId).stream()
                .filter(Evidence::counts)
                .flatMap(one -> Optional.ofNullable(one.controlId()).stream())
                .collect(Collectors.toSet());
        return scopes.get(auditId).answered().stream()
                .map(control -> line(
                        control, given.get(control.id()), reopened.get(control.id()), proven.contains(control.id())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Map<String, Object>> line(
            Control control, @Nullable Response response, @Nullable String reopened, boolean proven) {
        Claim claim = response == null ? null : response.counted();
        List<String> missing = new ArrayList<>();
        if (reopened != null) {
            missing.add("opened again: " + reopened);
        }
        if (claim == null) {
            missing.add("a complete answer");
        }
        if (!proven && control.kind() == Control.Kind.MANDATORY && claim != Claim.NOT_APPLICABLE) {
            missing.add("evidence");
        }
        boolean met = claim == Claim.YES || claim == Claim.NOT_APPLICABLE;
        boolean silent = response == null || response.statement().isBlank();
        if (claim != null && !met && silent) {
            missing.add("a statement of what is not done");
        }
        if (missing.isEmpty() && met) {
            return Optional.empty();
        }
        return Optional.of(Map.of(
                "control",
                control.id() + ", " + control.kind().title().toLowerCase(Locale.ROOT),
                "requirement",
                Shortened.toWords(STATEMENT, control.statement()),
                "answer",
                claim == null ? "not answered" : claim.title(),
                "missing",
                missing.isEmpty() ? "what the answer says is not done" : String.join("; ", missing)));
    }
}
