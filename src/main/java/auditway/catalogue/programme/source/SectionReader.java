package auditway.catalogue.programme.source;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Kind;
import auditway.catalogue.programme.Control.Method;
import auditway.catalogue.programme.Scoring.Mode;
import auditway.catalogue.programme.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads sections and their controls; ids are unique in the whole edition. */
final class SectionReader {

    private static final int HEAVIEST = 10_000;
    private static final int TEN_YEARS = 120;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private final Mode mode;
    private final @Nullable Set<String> partnerKinds;
    private final Map<String, String> sectionPlaces = new HashMap<>();
    private final Map<String, String> controlPlaces = new HashMap<>();

    /** @param partnerKinds null where they could not be read, so that nothing is held against them */
    SectionReader(Mode mode, @Nullable Set<String> partnerKinds) {
        this.mode = mode;
        this.partnerKinds = partnerKinds;
    }

    Section read(YamlMap map) {
        var id = id(map, "section", sectionPlaces);
        var section = new Section(
                id,
                map.text("title"),
                map.texts("rationale"),
                map.texts("lead-in"),
                map.maps("controls").stream().map(this::control).toList());
        map.refuseOthers();
        return section;
    }

    static String id(YamlMap map, String thing, Map<String, String> places) {
        var id = map.text("id");
        if (id.isEmpty()) {
            return id;
        }
        if (!ID.matcher(id).matches()) {
            map.problem("id", "expected letters, digits, dots and hyphens, at most 40, found \"" + id + "\"");
        }
        var earlier = places.putIfAbsent(id, map.place("id"));
        if (earlier != null) {
            map.problem("id", "duplicate " + thing + " " + id + ", it is already in " + earlier);
        }
        return id;
    }

    private Control control(YamlMap map) {
        var kind = map.word("kind", Kind.class);
        var control = new Control(
                id(map, "control", controlPlaces),
                map.text("statement"),
                map.textIfAny("guidance"),
                map.textIfAny("expected-evidence"),
                kind,
                weight(map, kind),
                appliesTo(map),
                map.has("freshness-months") ? Integer.valueOf(map.whole("freshness-months", 1, TEN_YEARS, null)) : null,
                map.flag("waivable"),
                map.wordsIfAny("methods", Method.class));
        map.refuseOthers();
        return control;
    }

    private int weight(YamlMap map, Kind kind) {
        var needed = kind == Kind.SCORED && mode != Mode.ALL_MANDATORY;
        var weight = map.whole("weight", needed ? 1 : 0, HEAVIEST, needed ? null : 0);
        if (weight > 0 && (mode == Mode.ALL_MANDATORY || kind == Kind.RECOMMENDED && mode == Mode.POINTS)) {
            map.problem("weight", "expected none, because " + reason());
        }
        return weight;
    }

    private String reason() {
        return mode == Mode.POINTS
                ? "recommended controls do not count where weights add up"
                : "nothing is weighed where all mandatory controls must be met";
    }

    private List<String> appliesTo(YamlMap map) {
        var kinds = map.textsIfAny("applies-to");
        for (var kind : kinds) {
            if (partnerKinds != null && !partnerKinds.contains(kind)) {
                map.problem("applies-to", "expected kinds of partner from edition.yaml, found \"" + kind + "\"");
            }
        }
        return kinds;
    }
}
