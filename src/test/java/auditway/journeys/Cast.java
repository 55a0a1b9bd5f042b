package auditway.journeys;

import auditway.Chromium;
import auditway.Persona;
import java.util.EnumMap;
import java.util.Map;

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
}
