package auditway.conduct.finding;

import java.util.Map;

/** Where the findings that the partner disputes stand; kept by another room. */
public interface Objections {

    /**
     * One disputed finding.
     *
     * @param words where it stands, as the findings page says it
     * @param path where it is told in full
     */
    record Objection(String words, String path, boolean settled) {}

    /** Those of an audit by the finding's id. */
    Map<String, Objection> of(String auditId);
}
