package auditway.catalogue.roster;

import java.time.LocalDate;

/** Days on which a person is engaged in an audit, for example "MSP-2026-014". */
public record Commitment(String accountId, String auditId, LocalDate firstDay, LocalDate lastDay) {

    /** "engaged in MSP-2026-014 on 3 Dec 2026". */
    public String sentence() {
        return "engaged in " + auditId + " " + Days.span(firstDay, lastDay);
    }
}
