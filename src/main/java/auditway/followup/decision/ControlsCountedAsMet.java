package auditway.followup.decision;

import auditway.catalogue.programme.ScoredControl;
import auditway.catalogue.programme.ScoredControl.Credit;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ItemState;
import auditway.followup.decision.CountedAsMet.Why;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says of each control that the score counts as met, although it was not assessed so, why it does. */
@Component
public class ControlsCountedAsMet {

    private final Conclusions conclusions;
    private final Verdicts verdicts;
    private final Findings findings;
    private final ActionItems items;

    ControlsCountedAsMet(Conclusions conclusions, Verdicts verdicts, Findings findings, ActionItems items) {
        this.conclusions = conclusions;
        this.verdicts = verdicts;
        this.findings = findings;
        this.items = items;
    }

    /** Those of this audit, in the order of their verdicts; none before its conclusion is stated. */
    public List<CountedAsMet> of(String auditId) {
        return conclusions
                .find(auditId)
                .map(conclusion -> of(
                        auditId,
                        conclusions.score(conclusion).inputs().stream()
                                .filter(input -> input.credit() == Credit.FULL)
                                .map(ScoredControl::controlId)
                                .collect(Collectors.toSet())))
                .orElse(List.of());
    }

    private List<CountedAsMet> of(String auditId, Set<String> full) {
        Map<String, List<ActionItem>> raised =
                items.of(auditId).stream().collect(Collectors.groupingBy(ActionItem::controlId));
        Set<String> regraded = findings.of(auditId).stream()
                .filter(finding -> finding.isByVerdict() && finding.wasRegraded())
                .filter(finding -> !finding.grade().isNonconformity())
                .map(Finding::controlId)
                .flatMap(control -> control.stream())
                .collect(Collectors.toSet());
        return verdicts.of(auditId).stream()
                .filter(assessment -> full.contains(assessment.controlId()))
                .filter(assessment ->
                        assessment.verdict() == Verdict.NOT_MET || assessment.verdict() == Verdict.PARTIALLY_MET)
                .map(Assessment::controlId)
                .map(control ->
                        counted(control, raised.getOrDefault(control, List.of()), regraded.contains(control), auditId))
                .toList();
    }

    static CountedAsMet counted(String control, List<ActionItem> raised, boolean regraded, String auditId) {
        List<ActionItem> accepted = raised.stream()
                .filter(item -> item.state() == ItemState.ACCEPTED)
                .toList();
        if (!accepted.isEmpty()) {
            return new CountedAsMet(
                    control,
                    Why.CLOSED,
                    accepted.stream()
                            .map(item -> item.id().substring(auditId.length() + 1))
                            .toList(),
                    accepted.stream()
                            .flatMap(item -> item.check().stream())
                            .map(check -> check.at())
                            .max(Comparator.naturalOrder())
                            .orElse(null));
        }
        boolean ruled = raised.stream().anyMatch(item -> item.state() == ItemState.VOID);
        return new CountedAsMet(control, ruled ? (regraded ? Why.RULING : Why.WITHDRAWN) : Why.REVIEW, List.of(), null);
    }
}
