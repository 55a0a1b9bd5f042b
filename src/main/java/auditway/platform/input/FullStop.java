package auditway.platform.input;

/** The end of a sentence that may close with a name, and names such as "Morava Data s.r.o." bring their own full stop. */
public final class FullStop {

    private FullStop() {}

    /** The words with one full stop at their end. */
    public static String after(String words) {
        return words.endsWith(".") ? words : words + ".";
    }
}
