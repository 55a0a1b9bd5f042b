package auditway.insight.baseline;

import auditway.catalogue.auditee.IdOfName;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Kind;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Programme;
import auditway.catalogue.programme.ReportTexts;
import auditway.catalogue.programme.Scoring;
import auditway.catalogue.programme.Section;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The edition that a past report was written against, as far as the report tells; the rest is said to be assumed. */
final class ImportedEdition {

    /** How the id of an imported edition ends. */
    static final String IMPORTED = "-imported";

    private static final int LONGEST_ID = 60;

    private final PastReport report;
    private final Pattern partner;
    private final String programmeId;

    /**
     * What a report tells of its edition.
     *
     * @param published all editions so far, since another programme may have a name that is much the same
     */
    ImportedEdition(PastReport report, List<Edition> published) {
        this.report = report;
        this.programmeId = programmeId(report.programmeShortName(), published);
        this.partner = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(report.partner()) + "(?![\\p{L}\\p{N}])");
    }

    /** "aws-msp" for "AWS MSP Partner Program". */
    String programmeId() {
        return programmeId;
    }

    private static String programmeId(String name, List<Edition> published) {
        var id = IdOfName.of(name.replaceFirst("(?i)( partner)? program(me)?$", ""), "programme", LONGEST_ID);
        return IdOfName.free(
                id,
                LONGEST_ID,
                one -> published.stream()
                        .filter(edition -> edition.id().endsWith(IMPORTED)
                                && edition.programmeId().equals(one))
                        .anyMatch(edition -> !Words.same(edition.programme().shortName(), name)));
    }

    String editionId() {
        return programmeId() + "-" + report.date().getYear() + IMPORTED;
    }

    /** Takes what no report tells, deadlines and the like, from an edition that is published already. */
    Edition like(Edition model) {
        return new Edition(
                editionId(),
                new Programme(
                        programmeId(),
                        report.programme(),
                        report.programmeShortName(),
                        model.programmeId().equals(programmeId())
                                ? model.programme().owner()
                                : "",
                        report.aboutProgramme()),
                report.date().getYear() + ", imported",
                LocalDate.of(report.date().getYear(), Month.JANUARY, 1),
                null,
                model.usableUntil().isAfter(report.date()) ? model.usableUntil() : report.date(),
                List.of(
                        "Every control is taken as mandatory, because the report shows no weights.",
                        "Deadlines, limits and prerequisites are taken over from edition " + model.id() + ".",
                        "The usable window is an assumption."),
                List.of(),
                report.sections().stream().map(this::section).toList(),
                model.prerequisites(),
                Scoring.allMandatory(),
                model.deadlines(),
                model.deadlineTable(),
                model.limits(),
                new ReportTexts(report.objectives(), ofAnyPartner(report.methodology())),
                model.rescheduling(),
                Map.of(),
                model.cycle());
    }

    private Section section(PastReport.Section section) {
        var controls = new ArrayList<Control>();
        for (var capability : section.capabilities()) {
            var id = section.number() + "." + (controls.size() + 1);
            controls.add(new Control(id, capability, "", "", Kind.MANDATORY, 0, List.of(), null, false, List.of()));
        }
        return new Section(
                Integer.toString(section.number()),
                section.title(),
                ofAnyPartner(section.rationale()),
                ofAnyPartner(section.leadIn()),
                controls);
    }

    private List<String> ofAnyPartner(List<String> paragraphs) {
        return paragraphs.stream()
                .map(text -> partner.matcher(text).replaceAll(Matcher.quoteReplacement("{partner}")))
                .toList();
    }
}
