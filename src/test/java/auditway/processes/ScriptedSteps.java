package auditway.processes;

import auditway.platform.workflow.Steps;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** The steps diagrams may call, answering what the test has written down and remembering what was called. */
@SuppressWarnings("unused") // called by diagrams
public final class ScriptedSteps {

    private final Map<String, Deque<Boolean>> answers = new HashMap<>();
    private final Map<String, Duration> limits = new HashMap<>();
    private final List<String> calls = new ArrayList<>();

    /** The question gets these answers, one after the other. */
    public void answer(String question, Boolean... inTurn) {
        answers.put(question, new ArrayDeque<>(List.of(inTurn)));
    }

    /** The limit falls this long after it is asked for; five days unless said otherwise. */
    void limit(String key, Duration after) {
        limits.put(key, after);
    }

    List<String> calls() {
        return calls;
    }

    public Map<String, Object> beans() {
        Map<String, Object> beans = new HashMap<>(new ScriptedRelief(this).beans());
        beans.putAll(new ScriptedRequests(this).beans());
        beans.putAll(new ScriptedCycle(this).beans());
        beans.putAll(Map.of(
                "auditSteps", new AuditSteps(),
                "assessmentSteps", new AssessmentSteps(),
                "findingSteps", new FindingSteps(),
                "actionItemSteps", new ActionItemSteps(),
                "decisionSteps", new DecisionSteps(),
                "appealSteps", new AppealSteps(),
                "replacementSteps", new ReplacementSteps(),
                "reportSteps", new ReportSteps(),
                "inboxSteps", new InboxSteps()));
        return beans;
    }

    boolean ask(String question) {
        Deque<Boolean> left = answers.getOrDefault(question, new ArrayDeque<>());
        if (left.isEmpty()) {
            throw new IllegalStateException("No answer is left for " + question + ".");
        }
        return left.remove();
    }

    Date due(String key) {
        return Date.from(ClockUtil.getCurrentTime().toInstant().plus(limits.getOrDefault(key, Duration.ofDays(5))));
    }

    void called(String step, String id) {
        calls.add(step + " " + id);
    }

    @Steps
    public class AuditSteps {
        public Date deadline(String auditId, String key) {
            return due(key);
        }

        public boolean isAccepted(String auditId) {
            return ask("isAccepted");
        }

        public boolean isSlotAgreed(String auditId) {
            return ask("isSlotAgreed");
        }

        public boolean isTeamIndependent(String auditId) {
            return ask("isTeamIndependent");
        }

        public boolean hasInterestsToWeigh(String auditId) {
            return ask("hasInterestsToWeigh");
        }

        public List<String> teamMembers(String auditId) {
            return List.of("david.pool", "priya.raman");
        }

        public void lapseRequest(String auditId) {
            called("lapseRequest", auditId);
        }

        public void acceptTeamBySilence(String auditId) {
            called("acceptTeamBySilence", auditId);
        }

        public void announceSchedule(String auditId) {
            called("announceSchedule", auditId);
        }
    }

    @Steps
    public class AssessmentSteps {
        public boolean isReady(String auditId) {
            return ask("isReady");
        }

        public boolean areAnswersWanted(String auditId) {
            return ask("areAnswersWanted");
        }

        public List<String> sections(String auditId) {
            return List.of("1", "2", "3");
        }
    }

    @Steps
    public class FindingSteps {
        public void acknowledgeBySilence(String auditId) {
            called("acknowledgeBySilence", auditId);
        }

        public Date gapReviewOver(String auditId) {
            return due("gapReviewOver");
        }
    }

    @Steps
    public class ActionItemSteps {
        public void raise(String auditId) {
            called("raise", auditId);
        }

        public boolean hasOpen(String auditId) {
            return ask("hasOpen");
        }

        public void lapseOpen(String auditId) {
            called("lapseOpen", auditId);
        }

        public boolean isPlanned(String item) {
            return ask("isPlanned");
        }

        public Date deadline(String item, String key) {
            return due(key);
        }

        public void markOverdue(String item) {
            called("markOverdue", item);
        }

        public void lapse(String item) {
            called("lapse", item);
        }

        public void close(String item) {
            called("close", item);
        }
    }

    @Steps
    public class DecisionSteps {
        public void stateConclusion(String auditId) {
            called("stateConclusion", auditId);
        }

        public boolean isRegraded(String auditId) {
            return ask("isRegraded");
        }
    }

    @Steps
    public class AppealSteps {
        public void apply(String appeal) {
            called("apply", appeal);
        }
    }

    @Steps
    public class ReplacementSteps {
        public boolean isReviewed(String replacement) {
            return ask("isReviewed");
        }

        public Date reviewedUntil(String replacement) {
            return due("reviewedUntil");
        }

        public void acceptBySilence(String replacement) {
            called("acceptBySilence", replacement);
        }

        public boolean isSuitable(String replacement) {
            return ask("isSuitable");
        }

        public boolean isTakingOver(String replacement) {
            return ask("isTakingOver");
        }

        public void changeTeam(String replacement) {
            called("changeTeam", replacement);
        }

        public boolean hasVerdicts(String replacement) {
            return ask("hasVerdicts");
        }
    }

    @Steps
    public class ReportSteps {
        public void freeze(String auditId) {
            called("freeze", auditId);
        }

        public void issue(String auditId) {
            called("issue", auditId);
        }
    }

    @Steps
    public class InboxSteps {
        public void sendReminders() {
            calls.add("sendReminders");
        }
    }
}
