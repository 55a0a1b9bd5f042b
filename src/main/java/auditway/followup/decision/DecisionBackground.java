package auditway.followup.decision;

import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.audit.Wording;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.followup.decision.Conclusions.Review;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a decision looks back on: the technical review, what the file holds, and the designation before. */
@Component
class DecisionBackground {

    private final FileFigures figures;
    private final Conclusions conclusions;
    private final Designations designations;
    private final Criteria criteria;
    private final Accounts accounts;
    private final Clock clock;

    DecisionBackground(
            FileFigures figures,
            Conclusions conclusions,
            Designations designations,
            Criteria criteria,
            Accounts accounts,
            Clock clock) {
        this.figures = figures;
        this.conclusions = conclusions;
        this.designations = designations;
        this.criteria = criteria;
        this.accounts = accounts;
        this.clock = clock;
    }

    Map<String, Object> of(AuditSummary audit) {
        Map<String, Object> shown = new HashMap<>(figures.of(audit.id()));
        List<String> reviews = conclusions.reviews(audit.id()).stream()
                .map(review -> said(review, audit))
                .toList();
        shown.put("reviews", reviews);
        shown.put(
                "prior",
                designations
                        .find(audit.organisationId(), criteria.of(audit).programmeId())
                        .map(held -> said(held, audit))
                        .orElse("none"));
        return shown;
    }

    private String said(Review review, AuditSummary audit) {
        String by = accounts.find(review.by()).map(Account::name).orElse("an account that was removed");
        String words = review.words().isEmpty() ? "." : ": " + review.words();
        return review.title() + " by " + by + " on " + Wording.day(LocalDate.ofInstant(review.at(), audit.zone()))
                + words;
    }

    private String said(Designation held, AuditSummary audit) {
        String state = held.on(LocalDate.now(clock.withZone(audit.zone()))).title();
        return "%s, awarded on %s, until %s"
                .formatted(state.toLowerCase(Locale.ROOT), Wording.day(held.awarded()), Wording.day(held.expires()));
    }
}
