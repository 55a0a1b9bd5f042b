package auditway.platform.web;

import auditway.platform.people.Actor;
import java.util.List;

/** A room in which the search field finds things. */
public interface Searchable {

    /** At most twenty hits among what this actor may see, the best first; {@code words} is what was typed, never blank. */
    List<Hit> search(String words, Actor actor);

    /**
     * Something found.
     *
     * @param kind what it is, for example "Audit"
     * @param context a second line, may be empty
     */
    record Hit(String kind, String title, String context, String url) {}
}
