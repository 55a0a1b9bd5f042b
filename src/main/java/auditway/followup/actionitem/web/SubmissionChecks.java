package auditway.followup.actionitem.web;

import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ClosingActionItems;
import auditway.followup.actionitem.Plan;
import auditway.followup.actionitem.PlanningActions;
import auditway.followup.actionitem.PlanningActions.PlanAction;
import auditway.followup.actionitem.web.ItemPage.Precheck;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a submission of an action item needs: the list beside its form, and the refusal of one that lacks something. */
@Component
class SubmissionChecks {

    private final PlanningActions planning;
    private final ClosingActionItems closing;

    SubmissionChecks(PlanningActions planning, ClosingActionItems closing) {
        this.planning = planning;
        this.closing = closing;
    }

    /** Everything that is needed, in the order of the page, and whether it is there. */
    List<Precheck> of(ActionItem item, PlanAction answers, String statement, boolean shown) {
        Plan plan = answers.plan();
        Map<String, String> lacking = plan.lacks(item.grade()).stream()
                .collect(Collectors.toMap(Problem::field, Problem::sentence, (first, second) -> first));
        boolean owned = planning.owners(item.auditId()).stream()
                .anyMatch(one -> one.id().equals(answers.owner()));
        List<Precheck> checks = new ArrayList<>();
        checks.add(check(owned, "An owner is named", "Choose a person from your company as owner.", "owner"));
        checks.add(check(plan.doneBy() != null, "The day is given", "Give the day it will be done.", "doneBy"));
        checks.add(described("Correction is described", lacking, "correction"));
        if (plan.wantsCause(item.grade())) {
            checks.add(described("Cause is described", lacking, "cause"));
        }
        checks.add(described("Corrective action is described", lacking, "correctiveAction"));
        checks.add(check(
                !statement.isBlank(),
                "What was done is described",
                "Say what was done, when and by whom.",
                "statement"));
        if (closing.needsEvidence(item)) {
            checks.add(check(
                    shown, "Evidence is added", "Add at least one file or link that shows it was done.", "evidence"));
        }
        return checks;
    }

    /** @throws Invalid naming everything that is not there */
    void demand(ActionItem item, Typed typed, boolean shown) {
        List<Problem> problems =
                of(item, typed.plan(), Objects.requireNonNullElse(typed.statement(), ""), shown).stream()
                        .filter(check -> !check.fine())
                        .map(check -> new Problem(check.field(), check.sentence()))
                        .toList();
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private static Precheck described(String fine, Map<String, String> lacking, String field) {
        return check(!lacking.containsKey(field), fine, lacking.getOrDefault(field, ""), field);
    }

    private static Precheck check(boolean fine, String yes, String no, String field) {
        return new Precheck(fine, fine ? yes : no, field);
    }
}
