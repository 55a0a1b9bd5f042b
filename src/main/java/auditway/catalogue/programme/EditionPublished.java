package auditway.catalogue.programme;

/** An edition can be audited against from now on. */
public record EditionPublished(String editionId) {}
