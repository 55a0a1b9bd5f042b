package auditway.catalogue.roster;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person is recognised to be able to audit (ISO 17021-1 7.1).
 *
 * @param programmeId the programme, null for all of them
 * @param sectionId one section of it, null for the whole programme
 * @param validUntil last day, null where it does not end
 */
public record Competence(
        String id,
        String accountId,
        @Nullable String programmeId,
        @Nullable String sectionId,
        @Nullable LocalDate validUntil) {

    /** The reach of a competence for all programmes. */
    public static final String EVERYTHING = "all";

    /** What it is for in one word, "all", "programme" or "programme/section"; nobody has two of the same. */
    public String reach() {
        return (programmeId == null ? EVERYTHING : programmeId) + (sectionId == null ? "" : "/" + sectionId);
    }

    /** Whether it reaches to a section of a programme on a day. */
    public boolean covers(String programme, String section, LocalDate day) {
        return (programmeId == null || programmeId.equals(programme))
                && (sectionId == null || sectionId.equals(section))
                && (validUntil == null || !day.isAfter(validUntil));
    }
}
