package auditway.change.dispute;

import auditway.followup.report.DivergingOpinions;
import auditway.followup.report.Snapshot.Opinion;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Disputes on which team and partner did not come together, as a report prints them (rule 23). */
@Component
class UnresolvedDisputes implements DivergingOpinions {

    private final Disputes disputes;

    UnresolvedDisputes(Disputes disputes) {
        this.disputes = disputes;
    }

    @Override
    public List<Opinion> unresolved(String auditId) {
        return disputes.unresolved(auditId).stream()
                .map(UnresolvedDisputes::opinion)
                .toList();
    }

    private static Opinion opinion(Dispute dispute) {
        String team = dispute.ruling()
                .map(ruling -> "The finding is " + Ruling.words(ruling) + ". " + ruling.reasons())
                .orElse("The finding stands as issued; the dispute is not ruled on yet.");
        return new Opinion(
                dispute.terms().finding() + ", " + dispute.terms().title(),
                team,
                Objects.requireNonNullElse(
                        dispute.terms().objection(), dispute.request().reason()),
                by(dispute));
    }

    private static String by(Dispute dispute) {
        return dispute.ruling()
                .map(ruling ->
                        ruling.instance() == 1 ? "Ruling of the lead auditor" : "Ruling of the technical reviewer")
                .orElse("Audit team");
    }
}
