package auditway.conduct.evidence;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditEndedEarly;
import auditway.audit.audit.AuditPart;
import auditway.audit.audit.AuditParts;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.platform.input.Limits;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import auditway.platform.workflow.Completes;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Outcome;
import auditway.platform.workflow.Prefills;
import auditway.platform.workflow.Processes;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Auditors ask for evidence, the partner provides it, until the auditor who asked accepts it. */
@Service
@Transactional
public class EvidenceRequests {

    private static final int LONGEST = 2_000;

    private final EvidenceRequestRows rows;
    private final EvidenceNumbers numbers;
    private final EvidenceFiles files;
    private final AuditDirectory audits;
    private final AuditParts parts;
    private final Processes processes;
    private final Trail trail;
    private final Clock clock;

    EvidenceRequests(
            EvidenceRequestRows rows,
            EvidenceNumbers numbers,
            EvidenceFiles files,
            AuditDirectory audits,
            AuditParts parts,
            Processes processes,
            Trail trail,
            Clock clock) {
        this.rows = rows;
        this.numbers = numbers;
        this.files = files;
        this.audits = audits;
        this.parts = parts;
        this.processes = processes;
        this.trail = trail;
        this.clock = clock;
    }

    /** Answers of the form provide-evidence; evidence by id. */
    public record ProvideEvidence(String answer, List<String> evidence) {}

    /** Answers of the form review-evidence. */
    public record ReviewEvidence(String outcome, @Nullable String reason) {}

    /** An auditor of the audit asks for something, for one control or for none. */
    public EvidenceRequest raise(String auditId, @Nullable String controlId, String wanted, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        if (!audits.audits(actor, auditId)) {
            throw new NotYours("Evidence is requested by the audit team; ask one of them.");
        }
        if (!audit.state().hasReached(AuditState.PREPARATION)
                || audit.state().hasReached(AuditState.TECHNICAL_REVIEW)) {
            throw new Conflict("Evidence is requested from preparation to verification; the audit " + auditId
                    + " is in another phase; ask its lead auditor.");
        }
        if (audit.isOnHold()) {
            throw new Conflict("The audit " + auditId + " is on hold; request evidence once it continues.");
        }
        String wish = Limits.lines("wanted", "What you need to see", wanted, LONGEST);
        if (wish.isEmpty()) {
            throw new Invalid("wanted", "Say what you need to see.");
        }
        if (controlId != null) {
            parts.require(AuditPart.Kind.CONTROL, auditId, controlId, actor, "controlId");
        }
        Instant now = now();
        EvidenceRequest request = new EvidenceRequest(
                numbers.next(auditId, "R"),
                auditId,
                controlId,
                wish,
                actor.accountId(),
                actor.name(),
                now,
                EvidenceRequest.State.RAISED,
                now,
                "",
                "",
                1);
        rows.insert(request);
        record(request, "Evidence requested", actor, request.wanted(), null);
        processes.start("evidence-request", request.id(), auditId);
        return request;
    }

    /** All requests of an audit, oldest first. */
    @Transactional(readOnly = true)
    public List<EvidenceRequest> ofAudit(String auditId, Actor actor) {
        return rows.ofAudit(audits.visible(auditId, actor).id());
    }

    @Prefills("provide-evidence")
    public Map<String, Object> asked(OpenStep step) {
        EvidenceRequest request = rows.get(step.requiredSubject());
        Map<String, Object> shown = new HashMap<>(Map.of("wanted", request.wanted()));
        if (request.state() == EvidenceRequest.State.RETURNED) {
            shown.put("returned", request.reason());
            shown.put("answer", request.answer());
        }
        return shown;
    }

    @Completes("provide-evidence")
    public Outcome provide(ProvideEvidence answers, OpenStep step, Actor actor) {
        EvidenceRequest request = rows.get(step.requiredSubject());
        Set<String> offered = files.ofSubject(request.auditId(), request.id()).stream()
                .map(Evidence::id)
                .collect(Collectors.toSet());
        if (!offered.containsAll(answers.evidence())) {
            throw new Invalid("evidence", "One of the files was not offered for this request; choose it again.");
        }
        rows.update(request.provided(answers.answer().strip(), now()));
        record(request, "Requested evidence provided", actor, null, String.join(", ", answers.evidence()));
        return Outcome.of("provided");
    }

    @Prefills("review-evidence")
    public Map<String, Object> given(OpenStep step) {
        EvidenceRequest request = rows.get(step.requiredSubject());
        List<Map<String, String>> shown = files.ofSubject(request.auditId(), request.id()).stream()
                .filter(Evidence::counts)
                .map(each -> Map.of("name", each.title(), "url", "/evidence/" + each.id()))
                .toList();
        return Map.of("wanted", request.wanted(), "answer", request.answer(), "files", shown);
    }

    @Completes("review-evidence")
    public Outcome review(ReviewEvidence answers, OpenStep step, Actor actor) {
        EvidenceRequest request = rows.get(step.requiredSubject());
        if (answers.outcome().equals("accepted")) {
            rows.update(request.accepted(now()));
            record(request, "Requested evidence accepted", actor, null, null);
            return Outcome.of("accepted");
        }
        String reason = answers.reason() == null ? "" : answers.reason().strip();
        if (reason.isEmpty()) {
            throw new Invalid("reason", "Say what is needed instead.");
        }
        rows.update(request.returned(reason, now()));
        record(request, "Requested evidence returned", actor, reason, null);
        return Outcome.of("returned");
    }

    /** Nobody is asked for evidence of an audit that ended early. */
    @EventListener
    void on(AuditEndedEarly ended) {
        rows.ofAudit(ended.auditId()).stream().filter(EvidenceRequest::isOpen).forEach(request -> {
            rows.update(request.withdrawn(now()));
            record(request, "Evidence request withdrawn", Actor.SYSTEM, "The audit ended early.", null);
        });
    }

    private void record(
            EvidenceRequest request, String action, Actor actor, @Nullable String reason, @Nullable String value) {
        trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did(action)
                .on(request.auditId())
                .about(request.id())
                .because(reason)
                .changed(null, value));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
