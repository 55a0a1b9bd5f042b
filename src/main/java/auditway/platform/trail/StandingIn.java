package auditway.platform.trail;

import java.util.Optional;

/** Who knows for whom a person acts in an audit just now. */
@FunctionalInterface
public interface StandingIn {

    /** Names of the colleagues whose place the actor takes there, empty where they act for themselves. */
    Optional<String> forWhom(String auditId, String actorId);
}
