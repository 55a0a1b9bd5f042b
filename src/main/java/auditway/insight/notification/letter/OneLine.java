package auditway.insight.notification.letter;

import auditway.platform.input.CleanText;

/** Text that may stand in the head of a mail: without line breaks and other control characters. */
public final class OneLine {

    private OneLine() {}

    public static String of(String text) {
        return CleanText.line(text);
    }
}
