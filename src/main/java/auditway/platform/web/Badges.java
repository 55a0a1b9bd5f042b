package auditway.platform.web;

import auditway.platform.people.Actor;
import java.util.Map;

/** A room that counts what is overdue or due today beside an entry of the navigation. */
public interface Badges {

    /** Counts by the key of the entry ("home", "work", "mail", ...); zero and absent are the same. */
    Map<String, Integer> counts(Actor actor);
}
