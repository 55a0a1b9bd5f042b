package auditway.notification.letter;

/** Text that may stand in the head of a mail: without line breaks and other control characters. */
public final class OneLine {

    private OneLine() {}

    public static String of(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}
