package auditway.assessment;

import auditway.people.Actor;

/** The verdict on a control has changed; told in the same transaction. */
public record VerdictGiven(String auditId, String controlId, Verdict oldVerdict, Verdict newVerdict, Actor by) {}
