package auditway.catalogue.programme;

import java.util.List;

/**
 * What every report of the edition says about how audits are done; {@code {partner}} stands for the partner's name.
 *
 * @param objectives one line each
 * @param methodology paragraph by paragraph
 */
public record ReportTexts(List<String> objectives, List<String> methodology) {

    private static final String PARTNER = "{partner}";

    public ReportTexts {
        objectives = List.copyOf(objectives);
        methodology = List.copyOf(methodology);
    }

    /** The methodology as the report of this partner's audit prints it. */
    public List<String> methodology(String partner) {
        return methodology.stream().map(paragraph -> about(partner, paragraph)).toList();
    }

    static String about(String partner, String paragraph) {
        return paragraph.replace(PARTNER, partner);
    }
}
