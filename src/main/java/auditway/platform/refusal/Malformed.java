package auditway.platform.refusal;

/** What was sent cannot be read at all (answered 400). */
public final class Malformed extends Refusal {

    public Malformed(String sentence) {
        super(sentence);
    }
}
