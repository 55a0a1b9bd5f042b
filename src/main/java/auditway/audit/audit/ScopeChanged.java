package auditway.audit.audit;

import java.util.Set;

/**
 * Sections were left out of an audit or taken in again.
 *
 * @param leftOut controls that are no longer in scope
 * @param added controls that are in scope again
 */
public record ScopeChanged(String auditId, Set<String> leftOut, Set<String> added) {}
