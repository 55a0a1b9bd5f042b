package auditway.platform.workflow;

/** The processes of an audit stand still, its hold excepted; {@code why} is the sentence people who wait for them are told. */
public record ProcessesSuspended(String auditId, String why) {}
