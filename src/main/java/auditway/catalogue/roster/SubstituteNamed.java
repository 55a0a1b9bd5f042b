package auditway.catalogue.roster;

/** Somebody was asked to stand in for a colleague; told in the transaction that named them. */
public record SubstituteNamed(Substitution substitution) {}
