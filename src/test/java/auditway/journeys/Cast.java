package auditway.journeys;

import auditway.Persona;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The people of a journey, each signed in when first needed, in a browser of their own. */
final class Cast {

    private final Map<Persona, Visitor> people = new EnumMap<>(Persona.class);
    private final Chromium chromium;
    private final String origin;

    Cast(Chromium chromium, String origin) {
        this.chromium = chromium;
        this.origin = origin;
    }

    Visitor of(Persona persona) {
        return people.computeIfAbsent(persona, who -> Visitor.signedIn(who, chromium.own(origin)));
    }

    /** Somebody answers the form of a task of theirs and hands it in. */
    void does(String audit, Persona who, String task, Consumer<WorkForm> answers, String button) {
        Visitor visitor = of(who);
        answers.accept(visitor.takesUp(task, audit));
        visitor.sends(button);
    }

    /** What any of them saw go wrong. */
    List<String> troubles() {
        return people.values().stream()
                .flatMap(visitor -> visitor.troubles().stream())
                .toList();
    }
}
