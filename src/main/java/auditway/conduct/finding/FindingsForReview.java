package auditway.conduct.finding;

import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.workflow.OpenStep;
import auditway.platform.workflow.Prefills;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the second auditor reviews: how many findings of each grade, and which lack a second look or something they must say. */
@Component
@Transactional(readOnly = true)
public class FindingsForReview {

    private final Findings findings;
    private final Accounts accounts;

    FindingsForReview(Findings findings, Accounts accounts) {
        this.findings = findings;
        this.accounts = accounts;
    }

    @Prefills("review-findings")
    public Map<String, Object> submitted(OpenStep step) {
        List<Finding> all = findings.of(step.auditId());
        List<String> looks = all.stream()
                .filter(finding -> finding.secondLook().blocksIssue())
                .map(this::waiting)
                .toList();
        List<String> lacking = all.stream()
                .filter(finding -> finding.grade().isNonconformity())
                .filter(finding -> !finding.wording().missing().isEmpty())
                .map(finding -> named(finding) + " lacks "
                        + String.join(", ", finding.wording().missing()))
                .toList();
        Map<String, Object> shown = new HashMap<>();
        shown.put("counted", Grade.counted(all));
        shown.put("findingsUrl", "/audits/" + step.auditId() + "/findings");
        shown.put("looks", looks);
        shown.put("looked", looks.isEmpty() && all.stream().anyMatch(finding -> finding.grade() == Grade.MANDATORY));
        shown.put("lacking", lacking);
        shown.put(
                "complete",
                lacking.isEmpty()
                        && all.stream().anyMatch(finding -> finding.grade().isNonconformity()));
        return shown;
    }

    private String waiting(Finding finding) {
        String by = accounts.find(finding.wordedBy()).map(Account::name).orElse("an account that was removed");
        String state = finding.secondLook().state() == SecondLook.State.RETURNED ? ", sent back" : "";
        return named(finding) + ", worded by " + by + state;
    }

    private static String named(Finding finding) {
        String title = finding.wording().title();
        return finding.label() + (title.isEmpty() ? "" : " " + title);
    }
}
