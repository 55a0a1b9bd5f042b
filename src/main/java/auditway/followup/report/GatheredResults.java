package auditway.followup.report;

import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Score;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.ActionItem;
import auditway.followup.actionitem.ActionItems;
import auditway.followup.actionitem.Closure;
import auditway.followup.actionitem.ItemState;
import auditway.followup.decision.Conclusion;
import auditway.followup.decision.Conclusions;
import auditway.followup.decision.ControlsCountedAsMet;
import auditway.followup.decision.CountedAsMet;
import auditway.followup.report.Snapshot.ActionLine;
import auditway.followup.report.Snapshot.Decision;
import auditway.followup.report.Snapshot.FindingLine;
import auditway.followup.report.Snapshot.ScoreLine;
import auditway.followup.report.Snapshot.Scorecard;
import auditway.followup.report.Snapshot.Section;
import auditway.followup.report.Snapshot.Settled;
import auditway.platform.people.Accounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the confidential rendition adds: the computed score, findings, action items and the decision. */
@Component
class GatheredResults {

    private final Conclusions conclusions;
    private final ControlsCountedAsMet counted;
    private final Findings findings;
    private final ActionItems items;
    private final Accounts accounts;

    GatheredResults(
            Conclusions conclusions,
            ControlsCountedAsMet counted,
            Findings findings,
            ActionItems items,
            Accounts accounts) {
        this.conclusions = conclusions;
        this.counted = counted;
        this.findings = findings;
        this.items = items;
        this.accounts = accounts;
    }

    /** Null for an audit without a computed score, such as an imported one. */
    @Nullable
    Scorecard scorecard(String auditId, List<Section> sections) {
        Conclusion conclusion = conclusions.find(auditId).orElse(null);
        if (conclusion == null) {
            return null;
        }
        Score score = conclusions.score(conclusion);
        Map<String, Section> byId = sections.stream().collect(Collectors.toMap(Section::id, Function.identity()));
        List<ScoreLine> lines = score.sections().stream()
                .map(line -> line(
                        line.sectionId(),
                        line.title(),
                        Optional.ofNullable(byId.get(line.sectionId())).stream().toList(),
                        line.value(),
                        line.maximum()))
                .toList();
        return new Scorecard(
                score.mode().title(),
                lines,
                line("", "All sections", sections, score.value(), score.maximum()),
                score.formula(),
                score.refusals());
    }

    /** What counts as met in the score although it was not assessed so. */
    Map<String, Settled> settled(AuditSummary audit) {
        return counted.of(audit.id()).stream()
                .collect(Collectors.toMap(CountedAsMet::controlId, one -> settled(one, audit)));
    }

    private static Settled settled(CountedAsMet counted, AuditSummary audit) {
        LocalDate day = counted.at() == null ? null : LocalDate.ofInstant(counted.at(), audit.zone());
        return counted.why() == CountedAsMet.Why.CLOSED && day != null
                ? new Settled(
                        "closed on " + Wording.date(day) + " by " + Wording.list(counted.items()), day, counted.why())
                : new Settled("counts as met, " + counted.words(), day, counted.why());
    }

    private static ScoreLine line(String id, String title, List<Section> counted, BigDecimal value, BigDecimal of) {
        return new ScoreLine(
                id,
                title,
                count(counted, Verdict.Tone.VALIDATED),
                count(counted, Verdict.Tone.PARTIAL),
                count(counted, Verdict.Tone.FAILED),
                count(counted, Verdict.Tone.OUTSIDE),
                value,
                of);
    }

    private static int count(List<Section> sections, Verdict.Tone tone) {
        return (int) sections.stream()
                .flatMap(section -> section.controls().stream())
                .filter(line -> line.verdict().tone() == tone)
                .count();
    }

    List<FindingLine> findings(String auditId) {
        return findings.of(auditId).stream()
                .filter(finding -> finding.isIssued() && finding.grade() != Grade.STRENGTH)
                .map(GatheredResults::line)
                .toList();
    }

    private static FindingLine line(Finding finding) {
        return new FindingLine(
                finding.id(),
                finding.grade().title(),
                finding.controlId().orElse(""),
                finding.wording().title(),
                finding.wording().requirement(),
                finding.wording().gap(),
                finding.repeats().isPresent());
    }

    List<ActionLine> actionItems(AuditSummary audit) {
        List<ActionItem> raised = items.of(audit.id());
        Map<String, String> names = accounts.names(raised.stream()
                .flatMap(item -> item.ownerId().stream())
                .distinct()
                .toList());
        return raised.stream().map(item -> line(item, names, audit)).toList();
    }

    private static ActionLine line(ActionItem item, Map<String, String> names, AuditSummary audit) {
        return new ActionLine(
                item.id(),
                item.controlId(),
                item.demand().title(),
                item.ownerId().map(owner -> names.getOrDefault(owner, "")).orElse(""),
                LocalDate.ofInstant(item.due().at(), audit.zone()),
                item.due().why(),
                item.state().partnerTitle(),
                item.check()
                        .filter(check -> item.state() == ItemState.ACCEPTED)
                        .map(check -> LocalDate.ofInstant(check.at(), audit.zone()))
                        .orElse(null),
                item.closure().map(Closure::statement).orElse(""));
    }

    @Nullable
    Decision decision(AuditSummary audit) {
        return conclusions
                .find(audit.id())
                .flatMap(Conclusion::decision)
                .map(taken -> new Decision(
                        taken.result().title(),
                        accounts.names(List.of(taken.by())).getOrDefault(taken.by(), ""),
                        LocalDate.ofInstant(taken.at(), audit.zone()),
                        taken.rationale(),
                        taken.conditions()))
                .orElse(null);
    }
}
