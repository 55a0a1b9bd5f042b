package auditway.notification.letter;

import auditway.input.CleanText;

/** Text that may stand in the head of a mail: without line breaks and other control characters. */
public final class OneLine {

    private OneLine() {}

    public static String of(String text) {
        return CleanText.line(text);
    }
}
