package auditway.baseline;

import java.util.regex.Pattern;

/** A paragraph or a bullet with the line it starts in; lines that were broken are joined. */
record Item(int line, boolean bullet, String text) {

    private static final Pattern TICK = Pattern.compile("[✓✔☑√]\\s*");

    Item joined(String more) {
        return new Item(line, bullet, text + " " + more);
    }

    boolean isTick() {
        return bullet && TICK.matcher(text).lookingAt();
    }

    String afterTick() {
        return TICK.matcher(text).replaceFirst("").strip();
    }
}
