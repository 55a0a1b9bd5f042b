package auditway.audit.audit;

/** A person appointed to an audit, on its team or as reviewer or decision maker. */
public record Member(String accountId, String name, String firm, TeamRole role) {}
