package auditway.platform.form;

import auditway.platform.input.Days;
import auditway.platform.input.Shortened;

/** What a person is told about a field: what to do, in one sentence. */
final class Sentences {

    /** How much of what was sent a sentence repeats. */
    private static final int SHOWN = 60;

    private Sentences() {}

    static String name(Component component) {
        return "“" + (component.label().isEmpty() ? component.key() : component.label()) + "”";
    }

    /** The author's own sentence where the form has one. */
    static String missing(Component component) {
        String own = component.properties().get("error");
        if (own != null) {
            return own;
        }
        return switch (component.type()) {
            case CHECKBOX -> "Tick " + name(component) + " to go on.";
            case RADIO, SELECT, CHECKLIST, TAGLIST -> "Choose an answer to " + name(component) + ".";
            case FILEPICKER -> "Add a file to " + name(component) + ".";
            case DYNAMICLIST ->
                "Add at least " + rows(component.property("minItems", 1)) + " to " + name(component) + ".";
            case DATETIME -> time(component, component.detail("subtype", ""));
            default -> "Fill in " + name(component) + ".";
        };
    }

    static String tooShort(Component component, int least) {
        String own = component.properties().get("error");
        return own != null ? own : "Write at least " + least + " characters for " + name(component) + ".";
    }

    static String tooLong(Component component, int most, int length) {
        return "Shorten " + name(component) + " to " + most + " characters; it has " + length + ".";
    }

    static String pattern(Component component) {
        String own = component.properties().get("error");
        return own != null ? own : "Write " + name(component) + " the way its hint says.";
    }

    static String phone(Component component) {
        return "Give a telephone number for " + name(component) + " with its country, for example +49 511 123456.";
    }

    static String atLeast(Component component, double least) {
        return "Give at least " + plain(least) + " for " + name(component) + ".";
    }

    static String atMost(Component component, double most) {
        return "Give at most " + plain(most) + " for " + name(component) + ".";
    }

    static String decimals(Component component, String digits) {
        return digits.equals("0")
                ? "Give a whole number for " + name(component) + "."
                : "Give a number with at most " + digits + " decimals for " + name(component) + ".";
    }

    static String time(Component component, String subtype) {
        return switch (subtype) {
            case "date" -> "Give a day for " + name(component) + ", for example 2026-11-24.";
            case "time" -> "Give a time for " + name(component) + ", for example 10:00.";
            default -> "Give day and time for " + name(component) + ", for example 2026-11-24T10:00.";
        };
    }

    static String years(Component component) {
        return Days.YEARS + " for " + name(component) + ".";
    }

    static String past(Component component) {
        return "Choose a day for " + name(component) + " that is not past.";
    }

    static String ahead(Component component) {
        return "This day lies ahead; choose today or an earlier day for " + name(component) + ".";
    }

    static String option(Component component, String value) {
        return "“" + Shortened.to(SHOWN, value) + "” cannot be chosen for " + name(component)
                + "; choose one of those shown.";
    }

    static String single(Component component) {
        return "Give only one file for " + name(component) + ".";
    }

    static String tooMany(Component component, int most) {
        return "Keep " + name(component) + " to " + rows(most) + ".";
    }

    static String unknown(String key) {
        return "This form has no field “" + Shortened.to(SHOWN, key) + "”; leave it out.";
    }

    private static String rows(int count) {
        return count == 1 ? "one row" : count + " rows";
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
