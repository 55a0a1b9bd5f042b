package auditway.followup.decision;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.catalogue.programme.Score;
import auditway.catalogue.programme.ScoredControl;
import auditway.catalogue.programme.ScoredControl.Credit;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.ItemState;
import auditway.platform.refusal.Invalid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Computes the score of an audit from its frozen edition, verdicts and action items; nobody types one in. */
@Component
class Scorekeeping {

    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Verdicts verdicts;
    private final Findings findings;
    private final ActionItems items;

    Scorekeeping(AuditDirectory audits, Criteria criteria, Verdicts verdicts, Findings findings, ActionItems items) {
        this.audits = audits;
        this.criteria = criteria;
        this.verdicts = verdicts;
        this.findings = findings;
        this.items = items;
    }

    /** The score; a re-audit puts what it found in the place of what had failed, everything else stands as it was earned. */
    Score score(String auditId) {
        Map<String, ScoredControl> earned = new LinkedHashMap<>();
        criteria.follows(auditId).ifPresent(failed -> collect(failed, earned));
        collect(auditId, earned);
        AuditSummary full = audits.get(criteria.follows(auditId).orElse(auditId));
        return criteria.of(full).score(earned.values(), openMandatory(auditId));
    }

    private void collect(String auditId, Map<String, ScoredControl> earned) {
        Map<String, List<ActionItem>> byControl =
                items.of(auditId).stream().collect(Collectors.groupingBy(ActionItem::controlId));
        Set<String> excused = excused(auditId);
        verdicts.of(auditId).forEach(assessment -> {
            String control = assessment.controlId();
            earned.put(
                    control,
                    new ScoredControl(
                            control,
                            credit(assessment, byControl.getOrDefault(control, List.of()), excused.contains(control))));
        });
    }

    /** Controls that did not earn all they could, in the edition's order. */
    List<String> failed(String auditId) {
        Map<String, ScoredControl> earned = new LinkedHashMap<>();
        collect(auditId, earned);
        return criteria.of(audits.get(auditId)).controls().stream()
                .map(control -> earned.get(control.id()))
                .filter(Objects::nonNull)
                .filter(scored -> scored.credit() == Credit.NONE || scored.credit() == Credit.PARTIAL)
                .map(ScoredControl::controlId)
                .toList();
    }

    /** Controls whose MANDATORY item is not closed: open or lapsed (rule 15). */
    List<String> openMandatory(String auditId) {
        return items.of(auditId).stream()
                .filter(item -> item.grade() == Grade.MANDATORY && (item.isOpen() || item.state() == ItemState.LAPSED))
                .map(ActionItem::controlId)
                .distinct()
                .toList();
    }

    /** @throws Invalid in this field if a pass is wanted while a MANDATORY item is not closed (rule 15) */
    void demandClosed(String auditId, Result wanted, String field) {
        List<String> open = openMandatory(auditId);
        if (!open.isEmpty() && wanted.isPassed()) {
            throw new Invalid(
                    field,
                    "A mandatory action item is not closed (control " + String.join(", ", open) + "); decide Fail.");
        }
    }

    /** Controls whose nonconformity the technical review graded down to an opportunity: they count as met. */
    private Set<String> excused(String auditId) {
        return findings.of(auditId).stream()
                .filter(finding -> finding.isByVerdict() && finding.wasRegraded())
                .filter(finding -> !finding.grade().isNonconformity())
                .flatMap(finding -> finding.controlId().stream())
                .collect(Collectors.toSet());
    }

    private static Credit credit(Assessment assessment, List<ActionItem> closures, boolean excused) {
        Verdict verdict = assessment.verdict();
        boolean closed = !closures.isEmpty()
                && closures.stream()
                        .allMatch(item -> item.state() == ItemState.ACCEPTED || item.state() == ItemState.VOID);
        if (verdict.leavesScore()) {
            return Credit.EXCLUDED;
        }
        if (verdict == Verdict.MET || closed || excused) {
            return Credit.FULL;
        }
        return verdict == Verdict.PARTIALLY_MET ? Credit.PARTIAL : Credit.NONE;
    }
}
