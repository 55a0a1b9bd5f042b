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
        Ruling ruling = dispute.ruling();
        String team = ruling == null
                ? "The finding stands as issued; the dispute is not ruled on yet."
                : "The finding is " + ruling.words() + ". " + ruling.reasons();
        return new Opinion(
                dispute.finding() + ", " + dispute.title(),
                team,
                Objects.requireNonNullElse(dispute.objection(), dispute.grounds()));
    }
}
