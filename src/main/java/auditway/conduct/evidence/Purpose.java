package auditway.conduct.evidence;

/** What a piece of evidence was offered for. */
public enum Purpose {
    /** A control of the audit. */
    RESPONSE,
    /** The closure of an action item. */
    CLOSURE,
    /** An auditor's request for evidence. */
    REQUEST,
    /** A prerequisite of the programme. */
    CHECK
}
