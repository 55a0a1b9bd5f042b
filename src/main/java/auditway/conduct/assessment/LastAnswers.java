package auditway.conduct.assessment;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.PreviousCycle;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Section;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The answers of the partner's previous audit of the same programme, taken over where this audit has none yet. */
@Service
@Transactional
public class LastAnswers {

    private final SelfAssessment selfAssessment;
    private final ResponseRows responses;
    private final PreviousCycle previous;
    private final AuditDirectory audits;
    private final Scopes scopes;

    LastAnswers(
            SelfAssessment selfAssessment,
            ResponseRows responses,
            PreviousCycle previous,
            AuditDirectory audits,
            Scopes scopes) {
        this.selfAssessment = selfAssessment;
        this.responses = responses;
        this.previous = previous;
        this.audits = audits;
        this.scopes = scopes;
    }

    /**
     * What can be taken over.
     *
     * @param fromAuditId the audit it was given in
     * @param controlIds unanswered controls that were answered then, in the edition's order
     */
    public record Offer(String fromAuditId, List<String> controlIds) {}

    /** What one section, or with null the whole audit, may take over; empty where there is nothing. */
    @Transactional(readOnly = true)
    public Optional<Offer> offer(AuditSummary audit, @Nullable String sectionId) {
        return source(audit)
                .map(earlier -> new Offer(
                        earlier.id(),
                        open(audit, sectionId).stream()
                                .filter(control -> then(audit, earlier, control).isPresent())
                                .toList()))
                .filter(offer -> !offer.controlIds().isEmpty());
    }

    /**
     * Takes the answers over as this actor's own and says which.
     *
     * @throws NotFound if the edition has no such section
     */
    public Optional<Offer> take(String auditId, @Nullable String sectionId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        if (sectionId != null) {
            scopes.get(audit).edition().section(sectionId);
        }
        Optional<Offer> offer = offer(audit, sectionId);
        offer.ifPresent(some -> {
            AuditSummary earlier = audits.get(some.fromAuditId());
            some.controlIds().forEach(control -> {
                Response then = then(audit, earlier, control).orElseThrow();
                selfAssessment.answer(auditId, control, then.claim(), then.statement(), shown(auditId, control), actor);
            });
        });
        return offer;
    }

    private Optional<AuditSummary> source(AuditSummary audit) {
        return previous.of(audit).stream()
                .filter(earlier -> !responses.ofAudit(earlier.id()).isEmpty())
                .findFirst();
    }

    private Optional<Response> then(AuditSummary audit, AuditSummary earlier, String control) {
        return responses
                .find(earlier.id(), previous.nameThen(control, audit, earlier))
                .filter(response -> response.claim() != null);
    }

    private Integer shown(String auditId, String control) {
        return responses.find(auditId, control).map(Response::version).orElse(0);
    }

    private List<String> open(AuditSummary audit, @Nullable String sectionId) {
        Scope scope = scopes.get(audit);
        Map<String, Response> given = responses.ofAudit(audit.id()).stream()
                .collect(Collectors.toMap(Response::controlId, Function.identity()));
        List<String> open = new ArrayList<>();
        for (Section section : scope.edition().sections()) {
            if (sectionId == null || section.id().equals(sectionId)) {
                section.controls().stream()
                        .filter(control -> scope.excluded(control).isEmpty())
                        .map(Control::id)
                        .filter(control -> isBlank(given.get(control)))
                        .forEach(open::add);
            }
        }
        return open;
    }

    private static boolean isBlank(@Nullable Response response) {
        return response == null
                || response.claim() == null && response.statement().isEmpty();
    }
}
