package auditway.catalogue.programme;

import java.time.Instant;

/**
 * An edition and how it came here.
 *
 * @param source the folder or report it was read from
 * @param inUse whether an audit has bound to it, so that it can never change
 */
public record Publication(Edition edition, String source, Instant publishedAt, boolean inUse) {}
