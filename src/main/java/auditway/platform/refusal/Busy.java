package auditway.platform.refusal;

/** Too many ask for the same at this moment; it is done when it is asked for again a little later. */
public final class Busy extends Refusal {

    /** When it is worth asking again. */
    public static final int SECONDS = 10;

    public Busy(String sentence) {
        super(sentence);
    }
}
