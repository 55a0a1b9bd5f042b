package auditway.followup.report;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.evidence.Evidence;
import auditway.conduct.evidence.EvidenceFiles;
import auditway.followup.report.Snapshot.NotCovered;
import auditway.followup.report.Snapshot.Section;
import auditway.followup.report.Snapshot.Settled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The sections of a report: the words of the edition with the team's verdicts. */
@Component
class GatheredControls {

    private final Verdicts verdicts;
    private final EvidenceFiles evidence;

    GatheredControls(Verdicts verdicts, EvidenceFiles evidence) {
        this.verdicts = verdicts;
        this.evidence = evidence;
    }

    List<Section> sections(String auditId, Edition edition, String partner, Map<String, Settled> settled) {
        Map<String, Assessment> assessed =
                verdicts.of(auditId).stream().collect(Collectors.toMap(Assessment::controlId, Function.identity()));
        Map<String, List<String>> offered = offered(auditId);
        return edition.sections().stream()
                .map(section -> new Section(
                        section.id(),
                        section.title(),
                        section.introduction(partner),
                        section.controls().stream()
                                .map(control -> line(
                                        control,
                                        assessed.get(control.id()),
                                        offered.getOrDefault(control.id(), List.of())))
                                .map(line -> line.verdict().isOpen() && settled.containsKey(line.id())
                                        ? line.settled(settled.get(line.id()))
                                        : line)
                                .toList()))
                .toList();
    }

    /** What was left out, controls with the same reason named together (rule 23). */
    static List<NotCovered> notCovered(List<Section> sections) {
        Map<String, List<String>> byReason = sections.stream()
                .flatMap(section -> section.controls().stream())
                .filter(line -> line.verdict().tone() == Verdict.Tone.OUTSIDE)
                .collect(Collectors.groupingBy(
                        GatheredControls::why,
                        LinkedHashMap::new,
                        Collectors.mapping(ControlLine::id, Collectors.toList())));
        return byReason.entrySet().stream()
                .map(reason -> new NotCovered(
                        (reason.getValue().size() == 1 ? "Control " : "Controls ") + Wording.list(reason.getValue()),
                        reason.getKey()))
                .toList();
    }

    private static String why(ControlLine line) {
        return line.reason().isBlank() ? line.verdict().title() : line.reason();
    }

    private static ControlLine line(Control control, @Nullable Assessment assessment, List<String> evidence) {
        if (assessment == null) {
            return new ControlLine(control.id(), control.statement(), Verdict.NOT_ASSESSED, List.of(), "", evidence);
        }
        return new ControlLine(
                control.id(),
                control.statement(),
                Verdict.valueOf(assessment.verdict().name()),
                assessment.methods().stream()
                        .sorted()
                        .map(Control.Method::title)
                        .toList(),
                assessment.reason(),
                evidence);
    }

    private Map<String, List<String>> offered(String auditId) {
        return evidence.ofAudit(auditId).stream()
                .filter(piece -> piece.counts() && piece.controlId() != null)
                .collect(Collectors.groupingBy(
                        piece -> Objects.requireNonNull(piece.controlId()),
                        Collectors.mapping(GatheredControls::named, Collectors.toList())));
    }

    private static String named(Evidence piece) {
        return piece.title() + ", "
                + (piece.isLink()
                        ? "link"
                        : "version " + piece.current().number() + ", SHA-256 "
                                + Wording.fingerprint(piece.current().sha256()));
    }
}
