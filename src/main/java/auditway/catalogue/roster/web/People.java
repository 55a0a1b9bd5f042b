package auditway.catalogue.roster.web;

import auditway.platform.people.Actor;

/** Whom an address names. */
final class People {

    private static final String ME = "me";

    private People() {}

    /** The account's id; {@code me} is the person asking. */
    static String id(String person, Actor actor) {
        return person.equals(ME) ? actor.accountId() : person;
    }
}
