package auditway.followup.report;

import auditway.followup.report.Snapshot.ScoreLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A section of the scorecard as a bar: parts met, partially met, not met and not applicable; lengths in the picture's own units. */
record Bar(ScoreLine line, int partlyClosed, int failedClosed, String label, List<Part> parts) {

    static final int WIDTH = 120;

    /** A stretch of the bar; the mark is the name of its colour. */
    record Part(double x, double width, String mark) {}

    /** Closed since: of the partially met and of the not met ones. */
    static Bar of(ScoreLine line, int[] closed) {
        int all = line.met() + line.partiallyMet() + line.notMet() + line.notApplicable();
        List<Part> parts = new ArrayList<>();
        double x = add(parts, 0, width(line.met(), all), "bar-met");
        x = add(parts, x, width(line.partiallyMet(), all), "bar-partially-met");
        x = add(parts, x, width(line.notMet(), all), "bar-not-met");
        add(parts, x, width(line.notApplicable(), all), "bar-not-applicable");
        return new Bar(line, closed[0], closed[1], line.met() + " of " + all + " met as assessed", List.copyOf(parts));
    }

    public int closed() {
        return partlyClosed + failedClosed;
    }

    public int metAsClosed() {
        return line.met() + closed();
    }

    public int partiallyAsClosed() {
        return line.partiallyMet() - partlyClosed;
    }

    public int notMetAsClosed() {
        return line.notMet() - failedClosed;
    }

    /** "14 of 16", as far as the edition gives points at all. */
    public String points() {
        return line.of().signum() == 0 ? "–" : plain(line.points()) + " of " + plain(line.of());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static double add(List<Part> parts, double x, double width, String mark) {
        if (width > 0) {
            parts.add(new Part(x, width, mark));
        }
        return x + width;
    }

    private static double width(int count, int all) {
        return all == 0 ? 0 : Math.round(1000.0 * WIDTH * count / all) / 1000.0;
    }
}
