package auditway.insight.notification.occasion;

/** Something a person is to hear of: the work item, and why it is told. */
record DigestEntry(String id, String reason, Kind kind, String workItemId) {

    /** Why it is told. */
    enum Kind {
        /** It is now theirs to do. */
        NEW,
        /** Its date comes closer, or has passed. */
        RECALLED,
        /** Another person is late with it. */
        ESCALATED
    }
}
