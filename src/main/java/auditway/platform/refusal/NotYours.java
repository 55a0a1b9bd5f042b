package auditway.platform.refusal;

/** The thing is visible, but this action belongs to another person (answered 403). */
public final class NotYours extends Refusal {

    public NotYours(String sentence) {
        super(sentence);
    }
}
