package auditway.audit.detour;

import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Actor;
import java.util.Map;
import java.util.Optional;

/**
 * Something people may ask for beside an audit's way, one bean each: an extension, a dispute, another date. It is asked in a form
 * and decided in a diagram of its own.
 *
 * @param <A> the command that takes the answers of its form; its name is the form's ({@code RequestExtension})
 */
public interface Detour<A> {

    /** What a detour is asked about, which also says where it is offered. */
    enum Kind {
        AUDIT,
        ACTION_ITEM,
        FINDING,
        DESIGNATION
    }

    /** Name of its form in {@code forms/}, also its place in addresses, for example {@code request-extension}. */
    String form();

    /** What the button says, a verb: "Ask for more time". */
    String title();

    /** One sentence over the form: what follows when it is sent, and who decides. */
    String effect();

    Kind kind();

    /** The record whose components are the keys of the form. */
    Class<A> answers();

    /** Whether it is worth offering where this audit stands; asked for every page, so it looks at nothing else. */
    default boolean makesSense(AuditSummary audit) {
        return !audit.state().isOver();
    }

    /** Whether it can be asked for although the audit's clocks stand still. */
    default boolean whileOnHold() {
        return false;
    }

    /** Whether it decides about the audit's day, or asks somebody to; one at a time ({@link auditway.audit.audit.DayQuestions}). */
    default boolean isAboutTheDay() {
        return false;
    }

    /**
     * Whether this person is one who may ask; others are neither offered it nor taken seriously (403).
     *
     * @throws auditway.platform.refusal.NotFound if the subject is none of its audit
     */
    boolean mayAsk(Subject subject, Actor actor);

    /** The sentence that names the rule by which it cannot be asked now (409); empty where it can. */
    Optional<String> whyNot(Subject subject);

    /** What its form shows: options, initial values, values for its expressions. */
    default Map<String, Object> prefill(Subject subject) {
        return Map.of();
    }

    /**
     * Takes the request and sets its diagram going, in the caller's transaction.
     *
     * @throws auditway.platform.refusal.Refusal if it cannot be taken
     */
    void ask(A answers, Subject subject, Actor actor);

    /** Where people are brought afterwards. */
    default String page(Subject subject) {
        return "/audits/" + subject.auditId();
    }
}
