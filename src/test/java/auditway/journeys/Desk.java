package auditway.journeys;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The open work of one audit, as each of its people finds it and completes it. */
record Desk(Api api, String audit) {

    /** The id of a person's open work. */
    String work(String who, String step) {
        JsonNode mine = api.get(who, "/work-items?audit=" + audit).answers(200);
        return mine.valueStream()
                .filter(item -> item.path("step").asString().equals(step))
                .map(item -> item.path("id").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        step + " does not wait on " + who + ", but " + mine.findValuesAsString("step")));
    }

    /** Whether such work waits on a person. */
    boolean waits(String who, String step) {
        return api.get(who, "/work-items?audit=" + audit)
                .answers(200)
                .findValuesAsString("step")
                .contains(step);
    }

    /** What the form of a person's open work begins with. */
    JsonNode offered(String who, String step) {
        return api.get(who, "/work-items/" + work(who, step)).answers(200).path("values");
    }

    void completes(String who, String step, Map<String, ?> answers) {
        attempts(who, step, answers).answers(200);
    }

    /** Sends answers that may be refused. */
    Api.Reply attempts(String who, String step, Map<String, ?> answers) {
        return api.post(who, "/work-items/" + work(who, step) + "/completion", answers);
    }

    /** The value of the option whose label begins like this. */
    static String chosen(JsonNode options, String label) {
        return options.valueStream()
                .filter(option -> option.path("label").asString().startsWith(label))
                .map(option -> option.path("value").asString())
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + options));
    }
}
