package auditway.conduct.finding;

import auditway.audit.audit.AuditSummary;
import auditway.conduct.finding.FindingChanges.Change;
import auditway.conduct.finding.RaisedActions.Raised;
import auditway.platform.calendar.LocalMoment;
import auditway.platform.people.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The findings as the gap report told them, and what of them and of their action items is otherwise since. */
@Component
class IssuedFindings {

    private final FindingStore store;
    private final FindingChanges changes;
    private final ToldGrades told;

    IssuedFindings(FindingStore store, FindingChanges changes, ToldGrades told) {
        this.store = store;
        this.changes = changes;
        this.told = told;
    }

    /** Findings by the grades they were issued with, withdrawn ones included. */
    record Issued(List<Finding> findings, List<GapReportText.Change> changes) {}

    /** @param raised the audit's action items by finding */
    Issued of(AuditSummary audit, Map<String, List<Raised>> raised, Actor reader) {
        Map<String, List<Change>> changed = changes.of(audit.id());
        Map<String, Grade> sealed = told.of(audit, reader);
        List<Finding> findings = new ArrayList<>();
        List<GapReportText.Change> since = new ArrayList<>();
        for (Finding finding : store.findByAuditIdOrderByOrdinal(audit.id())) {
            List<Change> own = changed.getOrDefault(finding.id(), List.of());
            if (finding.isIssued() || !own.isEmpty()) {
                Finding issued = own.isEmpty() ? finding : finding.as(own.get(0).before());
                findings.add(issued);
                known(own, sealed.get(finding.id()))
                        .forEach(change -> since.add(said(change.at(), sentence(finding, change), audit)));
                since.addAll(moved(issued, raised.getOrDefault(finding.id(), List.of()), audit));
            }
        }
        since.sort(Comparator.comparing(GapReportText.Change::at));
        return new Issued(findings, since);
    }

    /** What the reader is told of; {@code sealed} is the grade that a partner knows instead of the present one (rule 19). */
    private static List<Change> known(List<Change> all, @Nullable Grade sealed) {
        int end = all.size();
        while (sealed != null && end > 0 && all.get(end - 1).after() != sealed) {
            end--;
        }
        return all.subList(0, end);
    }

    private static String sentence(Finding finding, Change change) {
        Grade after = change.after();
        return finding.label()
                + (after == null
                        ? " was withdrawn."
                        : " was graded " + lower(after) + "; it was " + lower(change.before()) + " before.");
    }

    private static String lower(Grade grade) {
        return grade.title().toLowerCase(Locale.ROOT);
    }

    private static List<GapReportText.Change> moved(Finding issued, List<Raised> raised, AuditSummary audit) {
        List<GapReportText.Change> moved = new ArrayList<>();
        for (int number = 0; number < raised.size(); number++) {
            Raised item = raised.get(number);
            boolean inReport = number == 0 && issued.grade().isNonconformity();
            String due = day(item.now().at(), audit);
            if (item.isVoid()) {
                moved.add(said(item.changedAt(), item.label() + " asks for nothing any more.", audit));
            } else if (!inReport) {
                String sentence = item.label() + " was raised for " + issued.label() + ", due " + due + ". "
                        + item.now().why();
                moved.add(said(item.changedAt(), sentence, audit));
            } else if (!item.now().at().equals(item.first().at())) {
                String sentence =
                        item.label() + " is due " + due + " now. " + item.now().why();
                moved.add(said(item.changedAt(), sentence, audit));
            }
        }
        return moved;
    }

    private static GapReportText.Change said(Instant at, String sentence, AuditSummary audit) {
        return new GapReportText.Change(at, day(at, audit), sentence);
    }

    private static String day(Instant at, AuditSummary audit) {
        return LocalMoment.say(LocalDate.ofInstant(at, audit.zone()));
    }
}
