package auditway.platform.web;

import auditway.platform.people.Actor;

/** A page of settings that a room contributes. */
public interface SettingsEntry {

    int order();

    String title();

    /** What it is for, in one sentence. */
    String about();

    String path();

    /** A class of bootstrap-icons without the leading {@code bi-}. */
    String icon();

    boolean visible(Actor actor);

    /** Whether it is about the one who looks at it, not about the installation. */
    default boolean personal() {
        return false;
    }
}
