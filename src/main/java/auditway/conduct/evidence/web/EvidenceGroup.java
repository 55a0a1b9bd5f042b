package auditway.conduct.evidence.web;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Section;
import auditway.conduct.evidence.Evidence;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Evidence of one section, or what belongs to no control. */
record EvidenceGroup(String title, List<Line> lines) {

    /** One piece with the control it supports, null for none. */
    record Line(Evidence evidence, @Nullable Control control) {}

    static List<EvidenceGroup> of(Edition edition, List<Evidence> all) {
        Stream<EvidenceGroup> sections = edition.sections().stream().map(section -> of(section, all));
        List<Line> others = all.stream()
                .filter(each -> each.controlId() == null)
                .map(each -> new Line(each, null))
                .toList();
        List<Line> outside = all.stream()
                .filter(each -> each.controlId() != null && !edition.has(each.controlId()))
                .map(each -> new Line(each, null))
                .toList();
        return Stream.concat(
                        sections,
                        Stream.of(
                                new EvidenceGroup("For no single control", others),
                                new EvidenceGroup("No longer in scope", outside)))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static EvidenceGroup of(Section section, List<Evidence> all) {
        List<Line> lines = section.controls().stream()
                .flatMap(control -> all.stream()
                        .filter(each -> Objects.equals(each.controlId(), control.id()))
                        .map(each -> new Line(each, control)))
                .toList();
        return new EvidenceGroup(section.id() + " " + section.title(), lines);
    }
}
