package auditway.conduct.finding;

import auditway.audit.audit.Member;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.SecondPersons;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What must be true before the findings go to the second look, and before the gap report is issued (rules 4, 5, 9, 10). */
@Component
public class IssueConditions {

    private final Verdicts verdicts;
    private final Findings findings;
    private final SecondPersons seconds;

    IssueConditions(Verdicts verdicts, Findings findings, SecondPersons seconds) {
        this.seconds = seconds;
        this.verdicts = verdicts;
        this.findings = findings;
    }

    /**
     * One condition.
     *
     * @param sentence what is so if it is met, or what is in the way
     * @param findings those in the way, as far as findings are
     * @param detail what is in the way in full, with the findings by name
     */
    public record Condition(boolean met, String sentence, List<Finding> findings, String detail) {}

    /** Everything that must be true, in the order in which it comes about. */
    public List<Condition> of(String auditId) {
        List<Finding> all = findings.of(auditId);
        List<Condition> conditions = new ArrayList<>(beforeReview(auditId, all));
        conditions.add(secondLooks(all));
        return conditions;
    }

    void demandReadyForReview(String auditId) {
        demand(beforeReview(auditId, findings.of(auditId)));
    }

    void demandReadyToIssue(String auditId) {
        demand(of(auditId));
    }

    private static void demand(List<Condition> conditions) {
        List<Problem> open = conditions.stream()
                .filter(condition -> !condition.met())
                .map(condition -> new Problem("", condition.detail() + "."))
                .toList();
        if (!open.isEmpty()) {
            throw new Invalid(open);
        }
    }

    private List<Condition> beforeReview(String auditId, List<Finding> all) {
        List<Assessment> assessed = verdicts.of(auditId);
        List<Assessment> judged =
                assessed.stream().filter(Assessment::awaitsSecondPerson).toList();
        List<String> waiting = judged.stream().map(Assessment::controlId).toList();
        List<String> missing = verdicts.unsettled(auditId).stream()
                .filter(control -> !waiting.contains(control))
                .toList();
        return List.of(
                everyVerdict(missing, waiting),
                notApplicables(assessed, waiting, who(auditId, judged)),
                everyFinding(assessed, all),
                wording(all));
    }

    private String who(String auditId, List<Assessment> judged) {
        List<String> names = seconds.of(auditId, judged).stream()
                .map(Member::name)
                .distinct()
                .toList();
        return names.isEmpty() ? "" : "; it can be approved by " + String.join(" or ", names);
    }

    private static Condition everyVerdict(List<String> missing, List<String> waiting) {
        String besides = waiting.isEmpty()
                ? ""
                : "; " + controls(waiting).replaceFirst("^C", "c") + (waiting.size() == 1 ? " counts" : " count")
                        + " once approved";
        return missing.isEmpty()
                ? met("Every control has a verdict" + besides)
                : open(controls(missing) + (missing.size() == 1 ? " has" : " have") + " no complete verdict yet");
    }

    private static Condition notApplicables(List<Assessment> assessed, List<String> waiting, String who) {
        long judged = assessed.stream()
                .filter(assessment -> assessment.counted() == Verdict.NOT_APPLICABLE && !assessment.byRule())
                .count();
        if (!waiting.isEmpty()) {
            return open("A second person must approve “not applicable” for "
                    + controls(waiting).replaceFirst("^C", "c") + who);
        }
        return met(
                judged == 0
                        ? "Nothing is “not applicable” by judgement"
                        : judged == 1
                                ? "The one “not applicable” is approved by a second person"
                                : "All " + judged + " “not applicable” are approved by a second person");
    }

    private static Condition everyFinding(List<Assessment> assessed, List<Finding> all) {
        Set<String> found = all.stream()
                .filter(Finding::isByVerdict)
                .flatMap(finding -> finding.controlId().stream())
                .collect(Collectors.toSet());
        List<String> without = assessed.stream()
                .filter(assessment -> assessment.counted().fallsShort())
                .map(Assessment::controlId)
                .filter(control -> !found.contains(control))
                .toList();
        return without.isEmpty()
                ? met("Every control that fell short has its finding")
                : open(controls(without) + " fell short without a finding; give the verdict again");
    }

    private static Condition wording(List<Finding> all) {
        List<Finding> incomplete = all.stream()
                .filter(finding -> finding.grade().isNonconformity())
                .filter(finding -> !finding.wording().missing().isEmpty())
                .toList();
        if (incomplete.isEmpty()) {
            return met("Every nonconformity says its gap, the evidence wanted and when it closes");
        }
        String lacking = incomplete.stream()
                .map(finding -> finding.label() + " lacks "
                        + String.join(", ", finding.wording().missing()))
                .collect(Collectors.joining("; "));
        String sentence = incomplete.size() == 1
                ? "1 nonconformity is not complete"
                : incomplete.size() + " nonconformities are not complete";
        return new Condition(false, sentence, incomplete, lacking);
    }

    private static Condition secondLooks(List<Finding> all) {
        List<Finding> open = all.stream()
                .filter(finding -> finding.secondLook().blocksIssue())
                .toList();
        long mandatory = all.stream()
                .filter(finding -> finding.grade() == Grade.MANDATORY)
                .count();
        if (open.isEmpty()) {
            return met(
                    mandatory == 0
                            ? "No mandatory finding needs a second look"
                            : "Every mandatory finding had its second look");
        }
        String sentence = open.size() == 1
                ? "1 mandatory finding waits for its second look"
                : open.size() + " mandatory findings wait for their second look";
        String labels = open.stream().map(Finding::label).collect(Collectors.joining(", "));
        return new Condition(false, sentence, open, sentence + ": " + labels);
    }

    private static Condition met(String sentence) {
        return new Condition(true, sentence, List.of(), sentence);
    }

    private static Condition open(String sentence) {
        return new Condition(false, sentence, List.of(), sentence);
    }

    private static String controls(List<String> ids) {
        String named = ids.size() <= 5
                ? String.join(", ", ids)
                : String.join(", ", ids.subList(0, 5)) + " and " + (ids.size() - 5) + " more";
        return (ids.size() == 1 ? "Control " : "Controls ") + named;
    }
}
