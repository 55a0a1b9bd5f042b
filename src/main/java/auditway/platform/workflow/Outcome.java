package auditway.platform.workflow;

/** What a completed step tells its diagram; gateways compare it. */
public record Outcome(String name) {

    private static final Outcome DONE = new Outcome("done");

    public static Outcome of(String name) {
        return new Outcome(name);
    }

    /** The step has but one way on. */
    public static Outcome done() {
        return DONE;
    }
}
