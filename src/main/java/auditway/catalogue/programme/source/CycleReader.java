package auditway.catalogue.programme.source;

import auditway.catalogue.programme.Cycle;
import java.util.List;
import java.util.stream.IntStream;

/** Reads {@code cycle} of an edition: how a partner goes on after an audit. */
final class CycleReader {

    private static final String REVIEWS = "annual-review-months";

    private CycleReader() {}

    static Cycle read(YamlMap map) {
        var usual = Cycle.USUAL;
        var months = map.whole("full-audit-months", 1, 240, usual.fullAuditMonths());
        var cycle = new Cycle(
                months,
                reviews(map, months),
                map.whole("renewal-lead-months", 0, months, Math.min(months, usual.renewalLeadMonths())),
                map.whole("reaudit-days", 0, 730, usual.reauditDays()),
                map.whole("statement-days", 1, 365, usual.statementDays()));
        map.refuseOthers();
        return cycle;
    }

    private static List<Integer> reviews(YamlMap map, int fullAuditMonths) {
        if (!map.has(REVIEWS)) {
            return Cycle.USUAL.annualReviewMonths().stream()
                    .filter(month -> month < fullAuditMonths)
                    .toList();
        }
        var within = new Bounds(1, Math.max(1, fullAuditMonths - 1));
        var reviews = map.wholes(REVIEWS, within);
        var rising = IntStream.range(1, reviews.size()).allMatch(at -> reviews.get(at - 1) < reviews.get(at));
        if (!rising) {
            map.problem(REVIEWS, "expected rising numbers of months, found " + reviews);
        }
        return reviews;
    }
}
