package auditway.insight.foresight;

import auditway.platform.form.FormDescription.Field;
import auditway.platform.form.Forms;
import auditway.platform.form.Submission;
import auditway.platform.inbox.WorkAhead;
import auditway.platform.inbox.WorkItem;
import auditway.platform.inbox.WorkItems;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.workflow.StepDesk;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Completes work as people usually do: the good answer to every question, and what the step's own work needs. */
@Component
class LastDay {

    private static final int TRIES = 60;

    private final Sandbox sandbox;
    private final WorkAhead work;
    private final WorkItems items;
    private final Accounts accounts;
    private final StepDesk desk;
    private final Forms forms;
    private final List<Habit> habits;
    private final UsualAnswers usual;

    LastDay(
            Sandbox sandbox,
            WorkAhead work,
            WorkItems items,
            Accounts accounts,
            StepDesk desk,
            Forms forms,
            List<Habit> habits,
            UsualAnswers usual) {
        this.sandbox = sandbox;
        this.work = work;
        this.items = items;
        this.accounts = accounts;
        this.desk = desk;
        this.forms = forms;
        this.habits = habits;
        this.usual = usual;
    }

    /**
     * Does it and hands it in; answers that are refused are mended as the refusal says, as people do.
     *
     * @throws auditway.platform.refusal.Refusal if that leads nowhere
     */
    void complete(WorkItem item) {
        Actor actor = doer(item);
        Optional<Habit> habit = habit(item);
        habit.ifPresent(one -> one.prepare(item.step(), actor));
        Map<String, Object> values = desk.prefill(item.step());
        List<Field> fields = forms.describe(item.step().form(), values).fields();
        Map<String, Object> chosen = new HashMap<>();
        Map<String, Object> mended = new HashMap<>();
        for (int tries = 0; ; tries++) {
            int again = tries;
            habit.ifPresent(one -> chosen.putAll(one.answers(item.step(), values, again)));
            Map<String, Object> answers = new HashMap<>(mended);
            answers.putAll(chosen);
            try {
                sandbox.attempt(() -> items.complete(item.id(), Submission.ofJson(answers), actor));
                return;
            } catch (Invalid refused) {
                boolean better = mend(mended, chosen, refused.problems(), fields, item);
                if (tries == TRIES || !better && chosen.isEmpty()) {
                    throw refused;
                }
            }
        }
    }

    /** Whether a person can do it now. */
    boolean isPossible(WorkItem item) {
        return habit(item).map(one -> one.isPossible(item.step())).orElse(true);
    }

    private Optional<Habit> habit(WorkItem item) {
        return habits.stream()
                .filter(one -> one.step().equals(item.step().step()))
                .findFirst();
    }

    private boolean mend(
            Map<String, Object> mended,
            Map<String, Object> chosen,
            List<Problem> problems,
            List<Field> fields,
            WorkItem item) {
        boolean better = false;
        for (Problem problem : problems) {
            String question = problem.field().replaceFirst("\\[.*", "");
            better |= !chosen.containsKey(question) && usual.mend(mended, problem.field(), fields, item.auditId());
        }
        return better;
    }

    private Actor doer(WorkItem item) {
        return work.doers(item).stream()
                .findFirst()
                .map(accounts::get)
                .orElseThrow(() -> new Conflict("No one can do \"%s\"; appoint someone.".formatted(item.name())))
                .actor();
    }
}
