package auditway.conduct.assessment;

import auditway.platform.people.Actor;
import java.time.Instant;
import java.util.Optional;

/** How an assessment goes from one version to the next. */
final class Assessments {

    private Assessments() {}

    static Assessment recorded(
            String auditId,
            String controlId,
            NewVerdict given,
            boolean byRule,
            boolean incomplete,
            Actor by,
            Instant at,
            Optional<Assessment> before) {
        return new Assessment(
                auditId,
                controlId,
                given.verdict(),
                given.methods(),
                given.reason(),
                given.note(),
                by.accountId(),
                by.name(),
                at,
                byRule,
                null,
                null,
                incomplete,
                before.map(Assessment::version).orElse(0) + 1);
    }

    static Assessment approved(Assessment waiting, Actor by) {
        return agreed(waiting, by.accountId(), by.name(), waiting.version() + 1);
    }

    /** The second person agreed to this verdict and reason; a changed note does not take that back. */
    static Assessment stillApproved(Assessment next, Assessment before) {
        return agreed(next, before.approvedBy(), before.approver(), next.version());
    }

    private static Assessment agreed(
            Assessment assessment,
            @org.jspecify.annotations.Nullable String by,
            @org.jspecify.annotations.Nullable String name,
            int version) {
        return new Assessment(
                assessment.auditId(),
                assessment.controlId(),
                assessment.verdict(),
                assessment.methods(),
                assessment.reason(),
                assessment.note(),
                assessment.assessedBy(),
                assessment.assessor(),
                assessment.assessedAt(),
                assessment.byRule(),
                by,
                name,
                assessment.incomplete(),
                version);
    }
}
