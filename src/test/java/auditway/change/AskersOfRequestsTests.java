package auditway.change;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.audit.request.RequestKind;
import auditway.audit.request.RequestKind.About;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotYours;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who is told what when they may not ask, and when they have asked. */
@ApplicationTest
class AskersOfRequestsTests {

    /** Words by which a refusal would send people to their own role. */
    private static final Map<Persona, String> ROLES =
            Map.of(MARTA, "coordinator", HELEN, "programme manager", DAVID, "lead auditor", JANA, "partner lead");

    private static final Pattern SENTENCES = Pattern.compile("[A-Z][^.]+\\.( [A-Z][^.]+\\.)*");

    @Autowired
    ApplicationContext context;

    @Autowired
    RequestKinds kinds;

    ReportedGaps gaps;

    @BeforeEach
    void reported() {
        gaps = ReportedGaps.of(context);
    }

    @Test
    void people_who_may_not_ask_are_sent_to_others_and_never_to_themselves() {
        for (RequestKind<?> kind : all()) {
            assertThat(kind.askedBy()).as(kind.form()).startsWith("the ");
            if (kind.about() != About.DESIGNATION) {
                ROLES.forEach((persona, role) -> refused(kind, gaps.audit.actor(persona), role));
            }
        }
    }

    private void refused(RequestKind<?> kind, Actor actor, String role) {
        Subject subject = about(kind);
        if (!kind.mayAsk(subject, actor)) {
            assertThatThrownBy(() -> kinds.offered(kind.form(), subject, actor))
                    .as(kind.form() + " asked by a " + role)
                    .isInstanceOf(NotYours.class)
                    .hasMessageEndingWith("it is asked for by " + kind.askedBy() + ".")
                    .message()
                    .doesNotContain(role);
        }
    }

    private Subject about(RequestKind<?> kind) {
        String id = switch (kind.about()) {
            case ACTION_ITEM -> gaps.mandatory().id();
            case FINDING -> gaps.mandatory().findingId();
            default -> gaps.audit.id;
        };
        return new Subject(gaps.audit.id, id);
    }

    @Test
    void after_asking_a_sentence_says_what_has_happened_or_who_decides() {
        assertThat(all())
                .allSatisfy(kind -> assertThat(kinds.sent(kind)).as(kind.form()).matches(SENTENCES));
        assertThat(all()).extracting(kinds::sent).doesNotHaveDuplicates();
    }

    private List<RequestKind<?>> all() {
        List<RequestKind<?>> all = new ArrayList<>();
        context.getBeansOfType(RequestKind.class).values().forEach(all::add);
        return all;
    }
}
