package auditway.followup.decision;

/** An appeal changed the decision on an audit. */
public record DecisionAmended(String auditId, Result result, String reason) {}
