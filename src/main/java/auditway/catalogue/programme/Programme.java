package auditway.catalogue.programme;

import java.util.List;

/**
 * Arrangements for audits of one kind (ISO 19011 3.4).
 *
 * @param name in full, as the cover of a report has it
 * @param shortName as sentences and lists have it
 * @param owner who sets the criteria
 * @param about paragraphs for the report's chapter about the programme
 */
public record Programme(String id, String name, String shortName, String owner, List<String> about) {

    public Programme {
        about = List.copyOf(about);
    }
}
