package auditway.conduct.evidence;

import auditway.catalogue.programme.Control;
import auditway.platform.refusal.Invalid;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * How old evidence for one control may be (rule 7).
 *
 * @param months the window, counted back from the day it is offered
 */
public record FreshnessRule(String controlId, int months) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    /** The rule of a control, empty where evidence of any age will do. */
    public static Optional<FreshnessRule> of(Control control) {
        return Optional.ofNullable(control.freshnessMonths()).map(months -> new FreshnessRule(control.id(), months));
    }

    LocalDate opens(LocalDate today) {
        return today.minusMonths(months);
    }

    /** @throws Invalid if the period ends before the window opens, or is unknown where it must be stated */
    void check(Period period, LocalDate today, boolean mustBeStated) {
        LocalDate latest = period.latest();
        if (latest == null) {
            if (mustBeStated) {
                throw new Invalid("periodTo", "Say until which day it covers: " + window(today) + ".");
            }
            return;
        }
        if (latest.isBefore(opens(today))) {
            throw new Invalid(
                    "periodTo", "It covers " + period.text() + ", but " + window(today) + "; offer a newer one.");
        }
    }

    /** How old it is in one phrase, empty while it lies inside the window. */
    public Optional<String> stale(Period period, LocalDate today) {
        LocalDate latest = period.latest();
        if (latest == null || !latest.isBefore(opens(today))) {
            return Optional.empty();
        }
        long age = ChronoUnit.MONTHS.between(latest, today);
        return Optional.of(age + " months old, the control allows " + months);
    }

    private String window(LocalDate today) {
        return "control " + controlId + " takes evidence of the last " + months + " months, from "
                + DAY.format(opens(today)) + " on";
    }
}
