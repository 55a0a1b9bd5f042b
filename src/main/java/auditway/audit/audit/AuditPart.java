package auditway.audit.audit;

import auditway.platform.people.Actor;

/** Things of one kind that audits have and that requests name by their id; one bean a kind, in the room that keeps them. */
public interface AuditPart {

    /** Kinds of things, by the word that sentences use. */
    enum Kind {
        CONTROL("control"),
        SECTION("section"),
        PREREQUISITE("prerequisite"),
        EVIDENCE("evidence"),
        EVIDENCE_REQUEST("evidence request"),
        FINDING("finding"),
        ACTION_ITEM("action item"),
        DESIGNATION("designation");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    Kind kind();

    /** Whether the audit, which this actor may see, has it and lets the actor know of it. */
    boolean isIn(AuditSummary audit, String id, Actor actor);

    /** Decides about one actor, audit and id. */
    @FunctionalInterface
    interface Test {
        boolean isIn(AuditSummary audit, String id, Actor actor);
    }

    static AuditPart of(Kind kind, Test test) {
        return new AuditPart() {

            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public boolean isIn(AuditSummary audit, String id, Actor actor) {
                return test.isIn(audit, id, actor);
            }
        };
    }
}
