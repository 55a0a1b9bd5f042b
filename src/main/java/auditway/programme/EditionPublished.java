package auditway.programme;

/** An edition can be audited against from now on. */
public record EditionPublished(String editionId) {}
