package auditway.change.dispute;

import auditway.conduct.finding.Grade;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a dispute keeps beside its grounds.
 *
 * @param finding label of the finding, for example F-02
 * @param title what the finding says in one line
 * @param grade the grade it had when it was disputed
 * @param itemId its action item, whose clock stands still meanwhile; absent where it has none
 * @param wanted what should be found instead
 * @param objection why the partner does not accept the ruling, absent where it does
 */
record DisputeTerms(
        String finding,
        String title,
        Grade grade,
        @Nullable String itemId,
        String wanted,
        @Nullable String objection,
        @Nullable Instant objectedAt) {

    DisputeTerms objected(String words, Instant at) {
        return new DisputeTerms(finding, title, grade, itemId, wanted, words, at);
    }
}
