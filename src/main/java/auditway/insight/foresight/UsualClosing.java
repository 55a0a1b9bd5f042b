package auditway.insight.foresight;

import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.conduct.evidence.NewEvidence;
import auditway.conduct.evidence.Period;
import auditway.conduct.evidence.Purpose;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ClosingActionItems;
import auditway.platform.people.Actor;
import auditway.platform.workflow.OpenStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The partner's way with what auditors want of it: evidence where it is asked for, nothing while a finding is disputed. */
@Configuration(proxyBeanMethods = false)
class UsualClosing {

    private static final String ADDRESS = "https://partner.example/as-agreed";
    private static final String WORDS = "As agreed.";

    /** A step about an action item, which waits while the item's finding is disputed. */
    private record AboutItem(String step, ActionItems items) implements Habit {

        @Override
        public boolean isPossible(OpenStep step) {
            return !items.get(step.requiredSubject()).isDisputed();
        }
    }

    /** Evidence of today for whatever a step is about, where nothing was offered yet. */
    private record Offering(EvidenceFiles files, Clock clock) {

        private void offer(String auditId, Purpose purpose, String subject, @Nullable String control, Actor actor) {
            if (offered(auditId, subject).isEmpty()) {
                Period today = new Period(null, LocalDate.now(clock));
                files.link(new NewEvidence(auditId, control, purpose, subject, "", ADDRESS, today), actor);
            }
        }

        private List<String> offered(String auditId, String subject) {
            return files.ofSubject(auditId, subject).stream()
                    .filter(Evidence::counts)
                    .map(Evidence::id)
                    .toList();
        }
    }

    @Bean
    Habit plansItsAction(ActionItems items) {
        return new AboutItem("planAction", items);
    }

    @Bean
    Habit submitsWithEvidence(ActionItems items, ClosingActionItems closing, EvidenceFiles files, Clock clock) {
        Offering offering = new Offering(files, clock);
        AboutItem about = new AboutItem("submitClosure", items);
        return new Habit() {

            @Override
            public String step() {
                return about.step();
            }

            @Override
            public boolean isPossible(OpenStep step) {
                return about.isPossible(step);
            }

            @Override
            public void prepare(OpenStep step, Actor actor) {
                ActionItem item = items.get(step.requiredSubject());
                if (closing.needsEvidence(item)) {
                    offering.offer(step.auditId(), Purpose.CLOSURE, item.id(), item.controlId(), actor);
                }
            }

            @Override
            public Map<String, Object> answers(OpenStep step, Map<String, Object> values, int tries) {
                return Map.of("statement", WORDS, "evidence", offering.offered(step.auditId(), step.requiredSubject()));
            }
        };
    }

    @Bean
    Habit providesRequestedEvidence(EvidenceFiles files, Clock clock) {
        Offering offering = new Offering(files, clock);
        return new Habit() {

            @Override
            public String step() {
                return "provideEvidence";
            }

            @Override
            public void prepare(OpenStep step, Actor actor) {
                offering.offer(step.auditId(), Purpose.REQUEST, step.requiredSubject(), null, actor);
            }

            @Override
            public Map<String, Object> answers(OpenStep step, Map<String, Object> values, int tries) {
                return Map.of("answer", WORDS, "evidence", offering.offered(step.auditId(), step.requiredSubject()));
            }
        };
    }
}
