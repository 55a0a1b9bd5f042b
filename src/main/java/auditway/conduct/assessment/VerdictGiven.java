package auditway.conduct.assessment;

import auditway.platform.people.Actor;

/** The verdict that counts on a control has changed, an incomplete one counting as none; told in the same transaction. */
public record VerdictGiven(String auditId, String controlId, Verdict oldVerdict, Verdict newVerdict, Actor by) {}
