package auditway.platform.refusal;

/** Nothing by that name exists, or the person asking may not know that it does (answered 404). */
public final class NotFound extends Refusal {

    public NotFound(String sentence) {
        super(sentence);
    }
}
