package auditway.platform.refusal;

/** More was sent than is taken (answered 413). */
public final class TooLarge extends Refusal {

    public TooLarge(String sentence) {
        super(sentence);
    }
}
