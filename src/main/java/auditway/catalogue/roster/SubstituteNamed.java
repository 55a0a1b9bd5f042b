package auditway.catalogue.roster;

import java.util.Optional;

/**
 * Someone was asked to stand in for a colleague; told in the transaction that named them.
 *
 * @param left which of the colleague's work the substitute may not do, as a sentence; empty where it is all of it
 */
public record SubstituteNamed(Substitution substitution, Optional<String> left) {}
