package auditway.catalogue.roster;

import java.time.LocalDate;
import java.util.Locale;

/** Whole days on which a person cannot audit, first and last included. */
public record Absence(
        String id, String accountId, String name, LocalDate firstDay, LocalDate lastDay, Kind kind, String note) {

    /** Why, as far as colleagues need to know. */
    public enum Kind {
        HOLIDAY("Holiday"),
        ILLNESS("Illness"),
        LEAVE("Leave"),
        TRAINING("Training"),
        OTHER_WORK("Other work");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Whether any of these days is one of its own. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !from.isAfter(lastDay) && !to.isBefore(firstDay);
    }

    /** Whether all of these days are its own. */
    public boolean spans(LocalDate from, LocalDate to) {
        return !from.isBefore(firstDay) && !to.isAfter(lastDay);
    }

    /** "Priya Raman is absent from 3 Dec 2026 to 5 Dec 2026 (holiday)"; that a person is ill is not told to others. */
    public String sentence() {
        String why = kind == Kind.ILLNESS ? "" : " (" + kind.title().toLowerCase(Locale.UK) + ")";
        return name + " is absent " + days() + why;
    }

    /** "from 3 Dec 2026 to 5 Dec 2026". */
    public String days() {
        return Days.span(firstDay, lastDay);
    }
}
