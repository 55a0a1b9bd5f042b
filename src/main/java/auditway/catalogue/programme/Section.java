package auditway.catalogue.programme;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A group of controls.
 *
 * @param rationale why the section is audited, paragraph by paragraph
 * @param leadIn the words before the list of controls; {@code {partner}} stands for the partner's name
 */
public record Section(String id, String title, List<String> rationale, List<String> leadIn, List<Control> controls) {

    public Section {
        rationale = List.copyOf(rationale);
        leadIn = List.copyOf(leadIn);
        controls = List.copyOf(controls);
    }

    /** Rationale and lead-in as the report prints them for this partner. */
    public List<String> introduction(String partner) {
        return Stream.concat(rationale.stream(), leadIn.stream())
                .map(paragraph -> ReportTexts.about(partner, paragraph))
                .toList();
    }

    Section only(Set<String> controlIds) {
        return new Section(
                id,
                title,
                rationale,
                leadIn,
                controls.stream()
                        .filter(control -> controlIds.contains(control.id()))
                        .toList());
    }

    boolean has(String controlId) {
        return controls.stream().anyMatch(control -> control.id().equals(controlId));
    }
}
