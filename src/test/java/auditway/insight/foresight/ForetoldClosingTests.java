package auditway.insight.foresight;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.ReportedGaps;
import auditway.conduct.evidence.EvidenceRequests;
import auditway.followup.actionitem.ActionItem;
import auditway.insight.foresight.Foretold.Kind;
import auditway.platform.people.Accounts;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How what auditors want of the partner is foretold to come where everybody acts on the last day. */
@ApplicationTest
class ForetoldClosingTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Foresight foresight;

    @Autowired
    private Accounts accounts;

    private ReportedGaps gaps;

    @BeforeEach
    void reported() {
        gaps = ReportedGaps.of(context);
    }

    @Test
    void items_are_planned_submitted_with_evidence_and_checked() {
        Course course = ahead();
        assertThat(course.breaksOff()).isEmpty();
        gaps.items()
                .forEach(item -> assertThat(deadline(course, "Plan action", item))
                        .isBefore(deadline(course, "Submit closure", item)));
        gaps.items()
                .forEach(item -> assertThat(deadline(course, "Submit closure", item))
                        .isBefore(deadline(course, "Verify closure", item)));
    }

    @Test
    void nothing_is_done_about_a_disputed_finding_before_it_is_ruled_on() {
        ActionItem item = gaps.mandatory();
        gaps.asks(
                JANA,
                "dispute-finding",
                item.findingId(),
                Map.of("grounds", "The test was held in May.", "wanted", "No finding."));
        Course course = ahead();
        assertThat(course.breaksOff()).isEmpty();
        assertThat(deadline(course, "Plan action", item)).isAfter(deadline(course, "Rule on dispute"));
    }

    @Test
    void evidence_that_was_asked_for_is_provided_and_looked_at() {
        context.getBean(EvidenceRequests.class)
                .raise(gaps.audit.id, null, "The training calendar.", gaps.audit.actor(DAVID));
        Course course = ahead();
        assertThat(course.breaksOff()).isEmpty();
        assertThat(deadline(course, "Provide evidence")).isBefore(deadline(course, "Review evidence"));
    }

    private Course ahead() {
        return foresight.of(gaps.audit.id, Acting.LAST_DAY, MARTA.actor(accounts));
    }

    private static Instant deadline(Course course, String step, ActionItem item) {
        return at(course, step + ", " + item.id().substring(item.id().indexOf("AI-")));
    }

    private static Instant deadline(Course course, String step) {
        return at(course, step);
    }

    private static Instant at(Course course, String what) {
        return course.events().stream()
                .filter(event -> event.kind() == Kind.DEADLINE)
                .filter(event -> event.what().startsWith(what))
                .findFirst()
                .map(Foretold::at)
                .orElseThrow(() -> new AssertionError(what + " is not among " + course.events()));
    }
}
