package auditway.catalogue.programme.source;

import static java.util.stream.Collectors.toSet;

import auditway.catalogue.programme.DeadlineRule;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Edition.PartnerKind;
import auditway.catalogue.programme.Limits;
import auditway.catalogue.programme.Prerequisite;
import auditway.catalogue.programme.Programme;
import auditway.catalogue.programme.ReportTexts;
import auditway.catalogue.programme.Rescheduling;
import auditway.catalogue.programme.Scoring.Mode;
import auditway.catalogue.programme.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one folder: {@code programme.yaml}, {@code edition.yaml}, {@code deadlines.yaml} and a {@code section-*.yaml} each. */
final class EditionReader {

    /** Steps and limits that a process waits on, so that a process without their date would stand still. */
    static final List<String> TIMED = List.of(
            "fixPrerequisiteGaps",
            "reviewTeam",
            "chooseSlot",
            "acknowledgeGapReport",
            "submitClosure",
            "lapse",
            "hardStop",
            "confirmFacts",
            "consentToPublication");

    /** Limits an edition may set beside steps and timers; without one there is no limit. */
    static final List<String> LIMITS = List.of("disputeFinding", "requestAppeal", "guestAccess");

    private static final Pattern SECTION_FILE = Pattern.compile("section-.+\\.yaml");

    private final EditionFolder folder;
    private final Problems problems = new Problems();
    private final YamlFiles files;

    private EditionReader(EditionFolder folder) {
        this.folder = folder;
        this.files = new YamlFiles(folder, problems);
    }

    /** @throws UnreadableEdition with everything that is wrong in the folder */
    static Edition read(EditionFolder folder) {
        return new EditionReader(folder).read();
    }

    private Edition read() {
        var programme = programme(files.map("programme.yaml"));
        var deadlines = deadlines(files.map("deadlines.yaml"));
        var edition = edition(files.map("edition.yaml"), programme, deadlines);
        files.refuseOthers(SECTION_FILE);
        if (!problems.isEmpty()) {
            throw new UnreadableEdition(problems.sentences());
        }
        return edition;
    }

    private static Programme programme(YamlMap map) {
        var programme = new Programme(
                SectionReader.id(map, "programme", new HashMap<>()),
                map.text("name"),
                map.text("short-name"),
                map.text("owner"),
                map.texts("about"));
        map.refuseOthers();
        return programme;
    }

    private Edition edition(YamlMap map, Programme programme, Map<String, DeadlineRule> deadlines) {
        var kinds = map.mapsIfAny("partner-kinds").stream()
                .map(EditionReader::partnerKind)
                .toList();
        var scoringMap = map.map("scoring");
        var scoring = ScoringReader.read(scoringMap);
        var sections = sections(scoring.mode(), map.keys().isEmpty() ? null : kinds);
        ScoringReader.checkSections(scoringMap, scoring, sections);
        var edition = new Edition(
                SectionReader.id(map, "edition", new HashMap<>()),
                programme,
                map.text("name"),
                map.date("valid-from"),
                map.dateIfAny("valid-to"),
                map.date("usable-until"),
                map.textsIfAny("assumptions"),
                kinds,
                sections,
                prerequisites(map),
                scoring,
                deadlines,
                deadlineTable(map),
                limits(map.mapIfAny("limits")),
                report(map.map("report")),
                rescheduling(map.mapIfAny("rescheduling")),
                renamed(map.mapIfAny("renamed")),
                CycleReader.read(map.mapIfAny("cycle")));
        map.refuseOthers();
        check(map, edition);
        return edition;
    }

    private void check(YamlMap map, Edition edition) {
        if (!edition.id().isEmpty() && !edition.id().equals(folder.name())) {
            map.problem("id", "expected the name of the folder, " + folder.name() + ", found \"" + edition.id() + "\"");
        }
        if (edition.usableUntil().isBefore(edition.validFrom())) {
            map.problem("usable-until", "expected a day on or after valid-from, " + edition.validFrom());
        }
        if (edition.validTo() != null && edition.validTo().isBefore(edition.validFrom())) {
            map.problem("valid-to", "expected a day on or after valid-from, " + edition.validFrom());
        }
    }

    private List<Section> sections(Mode mode, @Nullable List<PartnerKind> kinds) {
        var known = kinds == null ? null : kinds.stream().map(PartnerKind::id).collect(toSet());
        var reader = new SectionReader(mode, known);
        var sections = files.matching(SECTION_FILE).stream().map(reader::read).toList();
        if (sections.isEmpty()) {
            problems.add(
                    folder.place() + "/section-01.yaml", 1, "id", "missing, expected at least one file with a section");
        }
        return sections;
    }

    private static List<Prerequisite> prerequisites(YamlMap map) {
        var places = new HashMap<String, String>();
        return map.mapsIfAny("prerequisites").stream()
                .map(entry -> {
                    var id = SectionReader.id(entry, "prerequisite", places);
                    var prerequisite = new Prerequisite(id, entry.text("title"), entry.text("statement"));
                    entry.refuseOthers();
                    return prerequisite;
                })
                .toList();
    }

    private static PartnerKind partnerKind(YamlMap map) {
        var kind = new PartnerKind(map.text("id"), map.text("name"));
        map.refuseOthers();
        return kind;
    }

    private static @Nullable String deadlineTable(YamlMap map) {
        var table = map.textIfAny("deadline-table");
        if (table.isEmpty()) {
            return null;
        }
        if (!table.matches("action-item-deadline(-[a-z0-9]+)*")) {
            map.problem(
                    "deadline-table",
                    "expected a decision table of action items such as action-item-deadline-2026, found \"" + table
                            + "\"");
        }
        return table;
    }

    private static Limits limits(YamlMap map) {
        var usual = Limits.USUAL;
        var limits = new Limits(
                map.whole("earliest-slot-business-days", 0, 250, usual.earliestSlotBusinessDays()),
                map.whole("slots-at-most", 1, 10, usual.slotsAtMost()),
                map.whole("independence-months", 0, 120, usual.independenceMonths()),
                map.flag("plan-closes-score-impacting"));
        map.refuseOthers();
        return limits;
    }

    private static Rescheduling rescheduling(YamlMap map) {
        var usual = Rescheduling.USUAL;
        var fees = map.mapsIfAny("fees").stream()
                .map(rung -> {
                    var read = new Rescheduling.Rung(
                            rung.whole("notice", 0, 250, null), rung.whole("percent", 0, 100, null));
                    rung.refuseOthers();
                    return read;
                })
                .toList();
        var rescheduling = new Rescheduling(
                fees.isEmpty() ? usual.fees() : fees, map.whole("partner-at-most", 0, 10, usual.partnerAtMost()));
        if (rescheduling.fees().stream().noneMatch(rung -> rung.notice() == 0)) {
            map.problem("fees", "expected a fee for the day itself, notice 0");
        }
        map.refuseOthers();
        return rescheduling;
    }

    private static Map<String, Map<String, String>> renamed(YamlMap map) {
        var renamed = new TreeMap<String, Map<String, String>>();
        for (var edition : map.keys()) {
            var controls = map.map(edition);
            var ids = new TreeMap<String, String>();
            controls.keys().forEach(old -> ids.put(old, controls.text(old)));
            renamed.put(edition, ids);
        }
        return renamed;
    }

    private static ReportTexts report(YamlMap map) {
        var report = new ReportTexts(map.texts("objectives"), map.texts("methodology"));
        map.refuseOthers();
        return report;
    }

    private static Map<String, DeadlineRule> deadlines(YamlMap map) {
        var rules = new TreeMap<String, DeadlineRule>();
        for (var key : map.keys()) {
            var rule = map.parsed(key, DeadlineRule.expectation(), DeadlineRule::parse);
            if (rule != null) {
                rules.put(key, rule);
            }
        }
        for (var key : TIMED) {
            if (!map.has(key)) {
                map.problem(key, "missing, expected a rule because a process waits on this date");
            }
        }
        return rules;
    }
}
