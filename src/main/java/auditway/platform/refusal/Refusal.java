package auditway.platform.refusal;

/** An action that was not carried out; the message is one sentence that says what was wrong and what to do. */
public abstract sealed class Refusal extends RuntimeException
        permits NotFound, NotYours, Conflict, Invalid, TooLarge, Malformed, Busy {

    Refusal(String sentence) {
        super(sentence);
    }
}
