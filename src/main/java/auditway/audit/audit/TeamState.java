package auditway.audit.audit;

/** How far partner and team have come with each other. */
enum TeamState {
    NONE,
    PROPOSED,
    OBJECTED,
    ACCEPTED
}
