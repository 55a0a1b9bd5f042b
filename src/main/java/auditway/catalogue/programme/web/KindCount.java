package auditway.catalogue.programme.web;

import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Control.Kind;
import auditway.catalogue.programme.Edition;
import java.util.Arrays;
import java.util.List;

/** How many controls of a kind an edition has, and their points. */
record KindCount(Kind kind, long controls, int points) {

    static List<KindCount> of(Edition edition) {
        return Arrays.stream(Kind.values())
                .map(kind -> of(
                        kind,
                        edition.controls().stream()
                                .filter(control -> control.kind() == kind)
                                .toList()))
                .filter(count -> count.controls() > 0)
                .toList();
    }

    private static KindCount of(Kind kind, List<Control> controls) {
        return new KindCount(
                kind,
                controls.size(),
                controls.stream().mapToInt(Control::weight).sum());
    }
}
