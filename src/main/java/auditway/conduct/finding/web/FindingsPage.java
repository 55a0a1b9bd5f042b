package auditway.conduct.finding.web;

import auditway.audit.audit.AuditSummary;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Grade;
import auditway.conduct.finding.IssueConditions.Condition;
import auditway.conduct.finding.SecondLook;
import auditway.platform.inbox.WorkItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the Findings tab shows.
 *
 * @param chosen the finding shown in full, null where there is none
 * @param conditions what must be true before the gap report is issued, empty once it is
 * @param work the reader's open work item in the findings review, null where none is theirs
 * @param looks whether second looks are the reader's to give just now
 * @param looking whether the chosen finding waits on the reader for it
 * @param lookers the sentence that says who gives them, empty where it is not shown
 * @param names of all accounts that the findings and the gap report mention
 */
record FindingsPage(
        AuditSummary audit,
        List<Group> groups,
        @Nullable Finding chosen,
        List<Condition> conditions,
        @Nullable WorkItem work,
        boolean drafting,
        boolean looks,
        boolean looking,
        boolean issued,
        String lookers,
        Map<String, String> names) {

    /** Findings of one grade. */
    record Group(Grade grade, String icon, String caption, List<Finding> findings) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.findings().size()).sum();
    }

    public long nonconformities() {
        return groups.stream()
                .filter(group -> group.grade().isNonconformity())
                .mapToLong(group -> group.findings().size())
                .sum();
    }

    /** Whether a second look is still to be given. */
    public boolean isWaiting() {
        return groups.stream()
                .flatMap(group -> group.findings().stream())
                .anyMatch(finding -> finding.secondLook().state() == SecondLook.State.WAITING);
    }

    /** Whether the second look at a finding waits on this account. */
    public boolean mayLook(Finding finding, String account) {
        return finding.isDraft()
                && finding.secondLook().state() == SecondLook.State.WAITING
                && !finding.wordedBy().equals(account);
    }

    public String name(@Nullable String account) {
        return account == null ? "" : names.getOrDefault(account, "");
    }

    /** Whether the work item at hand can be completed as things stand. */
    public boolean isReady() {
        return work != null
                && conditions.stream()
                        .limit(work.step().step().equals("issueGapReport") ? conditions.size() : conditions.size() - 1)
                        .allMatch(Condition::met);
    }

    /** What opens the step that cannot be taken yet. */
    public String blocked() {
        return conditions.stream()
                .filter(condition -> !condition.met())
                .map(condition -> condition.findings().isEmpty()
                        ? condition.sentence() + "."
                        : condition.sentence() + ": " + labels(condition) + ".")
                .findFirst()
                .orElse("Opens when the findings are reviewed.");
    }

    private static String labels(Condition condition) {
        return String.join(
                ", ", condition.findings().stream().map(Finding::label).toList());
    }
}
