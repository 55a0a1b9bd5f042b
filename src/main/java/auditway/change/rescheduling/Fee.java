package auditway.change.rescheduling;

/**
 * What another date costs.
 *
 * @param percent of the audit fee
 * @param sentence the rule that gave it, with the notice it counts
 */
record Fee(int percent, String sentence) {}
