package auditway.catalogue.programme;

import java.util.Comparator;
import java.util.List;

/**
 * What moving an agreed audit date costs, by how many business days before it is asked for.
 *
 * @param fees the rungs of the ladder, the longest notice first; the last is for the day itself
 * @param partnerAtMost how often the partner may move the date before the programme manager has to agree
 */
public record Rescheduling(List<Rung> fees, int partnerAtMost) {

    /**
     * From this notice on it costs this share of the audit fee.
     *
     * @param notice business days between asking and the audit date, 0 for the day itself
     * @param percent of the audit fee
     */
    public record Rung(int notice, int percent) {}

    /** The ladder of the field, for editions that say nothing else. */
    public static final Rescheduling USUAL =
            new Rescheduling(List.of(new Rung(20, 0), new Rung(6, 50), new Rung(1, 90), new Rung(0, 100)), 2);

    public Rescheduling {
        fees = fees.stream()
                .sorted(Comparator.comparingInt(Rung::notice).reversed())
                .toList();
    }

    /** Share of the audit fee for asking that many business days ahead; on the day itself or later the last rung counts. */
    public int percent(int notice) {
        return rung(notice).percent();
    }

    /** The notices that cost the same, in words: "6 to 19 business days". */
    public String span(int notice) {
        Rung rung = rung(notice);
        int at = fees.indexOf(rung);
        if (rung.notice() == 0 && (at == 0 || fees.get(at - 1).notice() == 1)) {
            return "on the day itself";
        }
        if (at == 0) {
            return rung.notice() + " or more business days";
        }
        int most = fees.get(at - 1).notice() - 1;
        return most == rung.notice() ? days(most) : rung.notice() + " to " + days(most);
    }

    private static String days(int count) {
        return count + " business day" + (count == 1 ? "" : "s");
    }

    private Rung rung(int notice) {
        return fees.stream()
                .filter(rung -> rung.notice() <= Math.max(0, notice))
                .findFirst()
                .orElseGet(() -> fees.get(fees.size() - 1));
    }
}
