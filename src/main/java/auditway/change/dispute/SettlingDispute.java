package auditway.change.dispute;

import auditway.audit.audit.AuditDeadlines;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.TeamRole;
import auditway.audit.request.Request;
import auditway.audit.request.RequestDecision;
import auditway.audit.request.RequestNews;
import auditway.audit.request.Requests;
import auditway.platform.calendar.DueDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The last ruling takes effect on finding, verdict and action item, and both sides are told. */
@Service
@Transactional
public class SettlingDispute {

    private final Requests requests;
    private final RequestNews news;
    private final SettledFindings effects;
    private final AuditDirectory audits;
    private final AuditDeadlines deadlines;

    SettlingDispute(
            Requests requests,
            RequestNews news,
            SettledFindings effects,
            AuditDirectory audits,
            AuditDeadlines deadlines) {
        this.requests = requests;
        this.news = news;
        this.effects = effects;
        this.audits = audits;
        this.deadlines = deadlines;
    }

    public boolean isVoid(String disputeId) {
        return requests.get(disputeId).is("void");
    }

    /** Until when the partner may answer the ruling; without a rule of the edition the hard stop ends it. */
    public Instant limit(String disputeId, String key) {
        Request dispute = requests.get(disputeId);
        Instant ruled = dispute.decision(1).orElseThrow().decided().at();
        return deadlines
                .due(dispute.auditId(), key, ruled)
                .or(() -> deadlines.due(dispute.auditId(), "hardStop", ruled))
                .map(DueDate::at)
                .orElseThrow();
    }

    /** The last ruling counts, whether the partner accepted it, kept silent or was ruled against again. */
    public void apply(String disputeId) {
        Request request = requests.get(disputeId);
        Dispute dispute = Dispute.of(request.isOpen() ? requests.close(request) : request);
        RequestDecision ruling = dispute.ruling().orElseThrow();
        effects.apply(dispute, ruling, requests.decider(dispute.request()));
        tell(dispute, ruling);
    }

    private void tell(Dispute dispute, RequestDecision ruling) {
        Request request = dispute.request();
        Set<String> concerned = news.leads(request);
        concerned.addAll(audits.holders(request.auditId(), TeamRole.LEAD_AUDITOR));
        List<String> sentences = new ArrayList<>(List.of(ruling.reasons()));
        if (dispute.terms().itemId() != null && Ruling.of(ruling) == Ruling.UPHELD) {
            sentences.add("The clock of its action item runs on; the time of the dispute is added to its due date.");
        }
        news.tell(
                request,
                "settled",
                concerned,
                dispute.words(ruling),
                sentences,
                "/audits/" + request.auditId() + "/requests");
    }
}
