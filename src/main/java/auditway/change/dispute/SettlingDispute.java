package auditway.change.dispute;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Told;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.FindingsReview;
import auditway.conduct.finding.Grade;
import auditway.followup.actionitem.RaisingActionItems;
import auditway.followup.actionitem.RelievingActionItems;
import auditway.platform.calendar.DueDate;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last ruling takes effect on finding, verdict and action item, and both sides are told. */
@Service
@Transactional
public class SettlingDispute {

    private final Disputes disputes;
    private final DisputeStore store;
    private final FindingsReview review;
    private final Verdicts verdicts;
    private final RaisingActionItems raising;
    private final RelievingActionItems relieving;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;

    SettlingDispute(
            Disputes disputes,
            DisputeStore store,
            FindingsReview review,
            Verdicts verdicts,
            RaisingActionItems raising,
            RelievingActionItems relieving,
            AuditDirectory audits,
            AuditDeadlines deadlines,
            Accounts accounts,
            ApplicationEventPublisher events) {
        this.disputes = disputes;
        this.store = store;
        this.review = review;
        this.verdicts = verdicts;
        this.raising = raising;
        this.relieving = relieving;
        this.audits = audits;
        this.deadlines = deadlines;
        this.accounts = accounts;
        this.events = events;
    }

    public boolean isVoid(String disputeId) {
        Ruling ruling = disputes.get(disputeId).ruling();
        return ruling != null && ruling.kind() == Ruling.Kind.VOID;
    }

    /** Until when the partner may answer the ruling; without a rule of the edition the hard stop ends it. */
    public Instant limit(String disputeId, String key) {
        Dispute dispute = disputes.get(disputeId);
        Ruling first = Objects.requireNonNull(dispute.first());
        return deadlines
                .due(dispute.auditId(), key, first.at())
                .or(() -> deadlines.due(dispute.auditId(), "hardStop", first.at()))
                .map(DueDate::at)
                .orElseThrow();
    }

    public void apply(String disputeId) {
        Dispute dispute = store.save(disputes.get(disputeId).settled());
        Ruling ruling = Objects.requireNonNull(dispute.ruling());
        Actor judge = accounts.get(ruling.by()).actor();
        String words = dispute.finding() + " is " + ruling.words() + ". " + ruling.reasons();
        switch (ruling.kind()) {
            case UPHELD -> runOn(dispute, words, judge);
            case REGRADED -> regrade(dispute, Objects.requireNonNull(ruling.grade()), words, judge);
            case VOID -> withdraw(dispute, words, judge);
        }
        tell(dispute, ruling);
    }

    private void runOn(Dispute dispute, String words, Actor judge) {
        if (dispute.itemId() != null) {
            relieving.runClock(dispute.itemId(), words, judge);
        }
    }

    private void regrade(Dispute dispute, Grade grade, String words, Actor judge) {
        Finding finding = review.regrade(dispute.findingId(), grade, words, judge);
        if (grade.isNonconformity()) {
            raising.ruled(finding, words, judge);
            runOn(dispute, words, judge);
        } else if (dispute.itemId() != null) {
            relieving.makeVoid(dispute.itemId(), words, judge);
        }
    }

    private void withdraw(Dispute dispute, String words, Actor judge) {
        Finding finding = review.withdraw(dispute.findingId(), words, judge);
        finding.controlId()
                .filter(control -> finding.isByVerdict())
                .ifPresent(control -> verdicts.overrule(dispute.auditId(), control, Verdict.MET, words, judge));
        if (dispute.itemId() != null) {
            relieving.makeVoid(dispute.itemId(), words, judge);
        }
    }

    private void tell(Dispute dispute, Ruling ruling) {
        Set<String> concerned = accounts.leadsOf(audits.get(dispute.auditId()).organisationId()).stream()
                .map(Account::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        concerned.addAll(audits.holders(dispute.auditId(), TeamRole.LEAD_AUDITOR));
        List<String> sentences = new ArrayList<>(List.of(ruling.reasons()));
        if (dispute.itemId() != null && ruling.kind() == Ruling.Kind.UPHELD) {
            sentences.add("The clock of its action item runs on; the time of the dispute is added to its due date.");
        }
        events.publishEvent(new Told(
                dispute.auditId(),
                "dispute-settled:" + dispute.id(),
                concerned,
                dispute.finding() + " is " + ruling.words(),
                sentences,
                "/audits/" + dispute.auditId() + "/disputes"));
    }
}
