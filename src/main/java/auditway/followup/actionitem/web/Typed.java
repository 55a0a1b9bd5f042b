package auditway.followup.actionitem.web;

import auditway.followup.actionitem.PlanningActions.PlanAction;
import auditway.platform.people.Account;
import auditway.platform.refusal.Answered;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What the partner typed; everything is optional until it is checked. */
record Typed(
        @Nullable String owner,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate doneBy,

        @Nullable String correction,
        @Nullable String cause,
        @Nullable String correctiveAction,
        @Nullable String statement)
        implements Serializable {

    PlanAction plan() {
        return new PlanAction(Objects.requireNonNullElse(owner, ""), doneBy, correction, cause, correctiveAction);
    }

    /** Everything answered, in the words of the form, for a page that no longer has the form. */
    List<Answered> answers(List<Account> owners) {
        String name = owners.stream()
                .filter(one -> one.id().equals(owner))
                .map(Account::name)
                .findFirst()
                .orElse("");
        return Stream.of(
                        new Answered("Who sees to it", name),
                        new Answered("Done by", Objects.toString(doneBy, "")),
                        new Answered("Correction", Objects.toString(correction, "")),
                        new Answered("Cause", Objects.toString(cause, "")),
                        new Answered("Corrective action", Objects.toString(correctiveAction, "")),
                        new Answered("What was done", Objects.toString(statement, "")))
                .filter(one -> !one.text().isBlank())
                .toList();
    }

    /** Whether anything was typed that the page does not hold. */
    boolean differs(ItemPage kept) {
        return !words(plan(), statement).equals(words(kept.plan(), kept.statement()));
    }

    private static List<String> words(PlanAction plan, @Nullable String statement) {
        return Stream.of(
                        plan.owner(),
                        plan.doneBy(),
                        plan.correction(),
                        plan.cause(),
                        plan.correctiveAction(),
                        statement)
                .map(word -> Objects.toString(word, "").replace("\r\n", "\n").strip())
                .toList();
    }
}
