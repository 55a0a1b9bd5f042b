package auditway.audit.request;

import auditway.audit.audit.AuditSummary;
import auditway.platform.people.Actor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.ResolvableType;

/**
 * Something people may ask for beside an audit's way, one bean each: an extension, a dispute, another date. It is asked in a form,
 * whose file holds its title and what follows, and decided in a diagram of its own.
 *
 * @param <A> the record that takes the answers of its form, named after it: {@code RequestExtension} for request-extension
 */
public interface RequestKind<A> extends RequestProcess {

    /** What a request is about, which also says where it is offered. */
    enum About {
        AUDIT,
        ACTION_ITEM,
        FINDING,
        DESIGNATION
    }

    /** The record whose components are the keys of the form. */
    @SuppressWarnings("unchecked") // the bound of A says so
    default Class<A> answers() {
        return (Class<A>) ResolvableType.forClass(RequestKind.class, getClass())
                .getGeneric()
                .resolve(Object.class);
    }

    /** Name of its form in {@code forms/}, also its place in addresses, for example {@code request-extension}. */
    default String form() {
        return answers().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    @Override
    default String kind() {
        return form();
    }

    default About about() {
        return About.AUDIT;
    }

    /** Whether it is worth offering where this audit stands; asked for every page, so it looks at nothing else. */
    default boolean makesSense(AuditSummary audit) {
        return !audit.state().isOver();
    }

    /** Whether it can be asked for although the audit's clocks stand still. */
    default boolean whileOnHold() {
        return false;
    }

    /** Whether it decides about the audit's day, or asks for a decision; one at a time ({@link auditway.audit.audit.DayQuestions}). */
    default boolean isAboutTheDay() {
        return false;
    }

    /** Those who may ask, as a refusal names them to others: "the partner lead". */
    String askedBy();

    /**
     * Whether this person is one who may ask; others are neither offered it nor taken seriously (403).
     *
     * @throws auditway.platform.refusal.NotFound if the subject is none of its audit
     */
    boolean mayAsk(Subject subject, Actor actor);

    /** The sentence that names the rule by which it cannot be asked now (409); empty where it can. */
    default Optional<String> whyNot(Subject subject) {
        return Optional.empty();
    }

    /** What its form shows: options, initial values, values for its expressions. */
    default Map<String, Object> prefill(Subject subject) {
        return Map.of();
    }

    /**
     * Takes the request, in the caller's transaction, and hands it to {@link Requests}.
     *
     * @throws auditway.platform.refusal.Refusal if it cannot be taken
     */
    void ask(A answers, Subject subject, Actor actor);
}
