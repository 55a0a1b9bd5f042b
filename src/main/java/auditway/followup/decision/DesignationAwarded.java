package auditway.followup.decision;

/** A passed audit awarded a designation, for the first time or again; its cycle begins. */
public record DesignationAwarded(String auditId, String organisationId, String programmeId) {}
