package auditway.platform.workflow;

/** The processes of an audit stand still, its hold excepted; {@code why} is the sentence whoever waits for them is told. */
public record ProcessesSuspended(String auditId, String why) {}
