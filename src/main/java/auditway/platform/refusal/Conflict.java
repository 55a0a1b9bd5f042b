package auditway.platform.refusal;

/** The thing has moved on since the page was shown (answered 409). */
public final class Conflict extends Refusal {

    public Conflict(String sentence) {
        super(sentence);
    }
}
