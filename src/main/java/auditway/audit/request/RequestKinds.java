package auditway.audit.request;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditPart;
import auditway.audit.audit.AuditParts;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.DayQuestions;
import auditway.audit.request.RequestKind.About;
import auditway.platform.form.FormAnswers;
import auditway.platform.form.Forms;
import auditway.platform.form.Submission;
import auditway.platform.input.NameOrder;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.refusal.Races;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Offers requests to those who may ask, and takes what they ask for. */
@Service
public class RequestKinds {

    private final Map<String, RequestKind<?>> kinds;
    private final AuditDirectory audits;
    private final AuditParts parts;
    private final DayQuestions questions;
    private final FormAnswers answers;
    private final RequestAnswers added;
    private final Forms forms;
    private final TransactionTemplate transaction;

    RequestKinds(
            ObjectProvider<RequestKind<?>> kinds,
            AuditDirectory audits,
            AuditParts parts,
            DayQuestions questions,
            FormAnswers answers,
            RequestAnswers added,
            Forms forms,
            TransactionTemplate transaction) {
        this.kinds = kinds.stream()
                .collect(Collectors.toMap(RequestKind::form, Function.identity(), refuseTwo(), TreeMap::new));
        this.audits = audits;
        this.parts = parts;
        this.questions = questions;
        this.answers = answers;
        this.added = added;
        this.forms = forms;
        this.transaction = transaction;
        this.kinds.values().forEach(kind -> {
            title(kind);
            effect(kind, Map.of());
        });
    }

    private static BinaryOperator<RequestKind<?>> refuseTwo() {
        return (one, other) -> {
            throw new IllegalStateException("Two kinds of request share the form " + one.form() + ".");
        };
    }

    /** What this person may ask about the subject now, by title. */
    public List<Offer> offered(About about, Subject subject, Actor actor) {
        AuditSummary audit = audits.visible(subject.auditId(), actor);
        if (!isKnown(about, subject, actor)) {
            return List.of();
        }
        return kinds.values().stream()
                .filter(kind -> kind.about() == about
                        && kind.makesSense(audit)
                        && kind.mayAsk(subject, actor)
                        && whyNot(kind, subject).isEmpty())
                .map(kind -> offer(kind, subject))
                .sorted(NameOrder.by(Offer::title))
                .toList();
    }

    /** The same whatever the subject is. */
    public List<Offer> offered(Subject subject, Actor actor) {
        return Stream.of(About.values())
                .flatMap(about -> offered(about, subject, actor).stream())
                .toList();
    }

    private boolean isKnown(About about, Subject subject, Actor actor) {
        return about == About.AUDIT
                ? subject.isAudit()
                : !subject.isAudit() && parts.has(part(about), subject.auditId(), subject.id(), actor);
    }

    private static AuditPart.Kind part(About about) {
        return switch (about) {
            case ACTION_ITEM -> AuditPart.Kind.ACTION_ITEM;
            case FINDING -> AuditPart.Kind.FINDING;
            case DESIGNATION -> AuditPart.Kind.DESIGNATION;
            case AUDIT -> throw new IllegalArgumentException("An audit is no part of itself.");
        };
    }

    private Offer offer(RequestKind<?> kind, Subject subject) {
        String path = "/audits/" + subject.auditId() + "/requests/" + kind.form();
        return new Offer(kind.form(), title(kind), subject.isAudit() ? path : path + "?about=" + subject.id());
    }

    /** What the button says, a verb: "Ask for more time". */
    public String title(RequestKind<?> kind) {
        return forms.property(kind.form(), "title", Map.of());
    }

    /** One sentence over the form: what follows when it is sent, and who decides. */
    public String effect(RequestKind<?> kind, Map<String, ?> shown) {
        return forms.property(kind.form(), "effect", shown);
    }

    /** One sentence after it was sent: what has happened, or who decides now. */
    public String sent(RequestKind<?> kind) {
        return forms.property(kind.form(), "sent", "Your request was taken.");
    }

    /**
     * The kind if this person may ask for it.
     *
     * @throws NotFound if there is none, or the audit is not for them to know
     * @throws NotYours if others ask for it
     */
    public RequestKind<?> offered(String form, Subject subject, Actor actor) {
        audits.visible(subject.auditId(), actor);
        RequestKind<?> kind = kinds.get(form);
        if (kind == null || subject.isAudit() != (kind.about() == About.AUDIT)) {
            throw new NotFound("This cannot be asked for here; look at what the page of the audit offers.");
        }
        if (!subject.isAudit()) {
            parts.require(part(kind.about()), subject.auditId(), subject.id(), actor);
        }
        if (!kind.mayAsk(subject, actor)) {
            throw new NotYours("\"%s\" is not yours to ask for in this audit; it is asked for by %s."
                    .formatted(title(kind), kind.askedBy()));
        }
        return kind;
    }

    /**
     * Takes the answers of a form that asks for something, all or nothing.
     *
     * @return where to look next
     * @throws NotYours if others ask for it
     * @throws Conflict if a rule stands against it now
     * @throws auditway.platform.refusal.Invalid if the answers do not do
     */
    public String ask(String form, Subject subject, Submission submission, Actor actor) {
        RequestKind<?> kind = offered(form, subject, actor);
        return Races.settled(transaction, () -> {
            audits.oneAtATime(subject.auditId());
            ask(kind, subject, submission, actor);
            return kind.page(subject);
        });
    }

    /** The sentence that names the rule by which it cannot be asked now; empty where it can. */
    public Optional<String> whyNot(RequestKind<?> kind, Subject subject) {
        AuditSummary audit = audits.get(subject.auditId());
        if (audit.isOnHold() && !kind.whileOnHold()) {
            return Optional.of("%s is on hold; ask again once it continues.".formatted(audit.id()));
        }
        Optional<String> waiting = kind.isAboutTheDay() ? questions.waiting(audit.id()) : Optional.empty();
        return waiting.or(() -> kind.whyNot(subject))
                .or(() -> kind.makesSense(audit)
                        ? Optional.empty()
                        : Optional.of("This cannot be asked for where %s stands now: %s."
                                .formatted(audit.id(), audit.state().title().toLowerCase(Locale.ROOT))));
    }

    private <A> void ask(RequestKind<A> kind, Subject subject, Submission submission, Actor actor) {
        whyNot(kind, subject).ifPresent(rule -> {
            throw new Conflict(rule);
        });
        Map<String, Object> shown = kind.prefill(subject);
        Map<String, Object> checked = answers.validate(kind.form(), submission, shown);
        A known = JsonMapper.shared().convertValue(checked, kind.answers());
        added.with(
                kind, title(kind), subject, shown, submission, checked, actor, () -> kind.ask(known, subject, actor));
    }
}
