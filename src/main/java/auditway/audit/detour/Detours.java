package auditway.audit.detour;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditPart;
import auditway.audit.audit.AuditParts;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.DayQuestions;
import auditway.platform.form.FormAnswers;
import auditway.platform.form.Submission;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import auditway.platform.refusal.Races;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Offers detours to those who may ask, and takes what they ask for. */
@Service
public class Detours {

    private final Map<String, Detour<?>> detours;
    private final AuditDirectory audits;
    private final AuditParts parts;
    private final DayQuestions questions;
    private final FormAnswers forms;
    private final JsonMapper json;
    private final TransactionTemplate transaction;

    Detours(
            ObjectProvider<Detour<?>> detours,
            AuditDirectory audits,
            AuditParts parts,
            DayQuestions questions,
            FormAnswers forms,
            JsonMapper json,
            TransactionTemplate transaction) {
        this.detours = detours.stream()
                .collect(Collectors.toMap(Detour::form, Function.identity(), refuseTwo(), TreeMap::new));
        this.audits = audits;
        this.parts = parts;
        this.questions = questions;
        this.forms = forms;
        this.json = json;
        this.transaction = transaction;
    }

    private static BinaryOperator<Detour<?>> refuseTwo() {
        return (one, other) -> {
            throw new IllegalStateException("Two detours share the form " + one.form() + ".");
        };
    }

    /** What this person may ask about the subject now, by title. */
    public List<Offer> offered(Detour.Kind kind, Subject subject, Actor actor) {
        AuditSummary audit = audits.visible(subject.auditId(), actor);
        boolean known = kind == Detour.Kind.AUDIT
                || !subject.isAudit() && parts.has(part(kind), subject.auditId(), subject.id(), actor);
        return detours.values().stream()
                .filter(detour -> detour.kind() == kind
                        && subject.fits(kind)
                        && known
                        && detour.makesSense(audit)
                        && detour.mayAsk(subject, actor)
                        && whyNot(detour, subject).isEmpty())
                .map(detour -> offer(detour, subject))
                .sorted(Comparator.comparing(Offer::title))
                .toList();
    }

    private static AuditPart.Kind part(Detour.Kind kind) {
        return switch (kind) {
            case ACTION_ITEM -> AuditPart.Kind.ACTION_ITEM;
            case FINDING -> AuditPart.Kind.FINDING;
            case DESIGNATION -> AuditPart.Kind.DESIGNATION;
            case AUDIT -> throw new IllegalArgumentException("An audit is no part of itself.");
        };
    }

    private static Offer offer(Detour<?> detour, Subject subject) {
        String path = "/audits/" + subject.auditId() + "/detours/" + detour.form();
        return new Offer(detour.form(), detour.title(), subject.isAudit() ? path : path + "?about=" + subject.id());
    }

    /**
     * The detour if this person may ask for it.
     *
     * @throws NotFound if there is none, or the audit is not for them to know
     * @throws NotYours if others ask for it
     */
    public Detour<?> offered(String form, Subject subject, Actor actor) {
        audits.visible(subject.auditId(), actor);
        Detour<?> detour = detours.get(form);
        if (detour == null || !subject.fits(detour.kind())) {
            throw new NotFound("This cannot be asked for here; look at what the page of the audit offers.");
        }
        if (!subject.isAudit()) {
            parts.require(part(detour.kind()), subject.auditId(), subject.id(), actor);
        }
        if (!detour.mayAsk(subject, actor)) {
            throw new NotYours(
                    "\"%s\" is not yours to ask for in this audit; ask the coordinator.".formatted(detour.title()));
        }
        return detour;
    }

    /**
     * Takes the answers of a detour's form and sets it going, all or nothing.
     *
     * @return where to look next
     * @throws NotYours if others ask for it
     * @throws Conflict if a rule stands against it now
     * @throws auditway.platform.refusal.Invalid if the answers do not do
     */
    public String ask(String form, Subject subject, Submission answers, Actor actor) {
        Detour<?> detour = offered(form, subject, actor);
        return Races.settled(transaction, () -> {
            audits.oneAtATime(subject.auditId());
            ask(detour, subject, answers, actor);
            return detour.page(subject);
        });
    }

    /** The sentence that names the rule by which it cannot be asked now; empty where it can. */
    public Optional<String> whyNot(Detour<?> detour, Subject subject) {
        AuditSummary audit = audits.get(subject.auditId());
        if (audit.isOnHold() && !detour.whileOnHold()) {
            return Optional.of("%s is on hold; ask again once it continues.".formatted(audit.id()));
        }
        Optional<String> waiting = detour.isAboutTheDay() ? questions.waiting(audit.id()) : Optional.empty();
        return waiting.or(() -> detour.whyNot(subject))
                .or(() -> detour.makesSense(audit)
                        ? Optional.empty()
                        : Optional.of("This cannot be asked for where %s stands now: %s."
                                .formatted(audit.id(), audit.state().title().toLowerCase(Locale.ROOT))));
    }

    private <A> void ask(Detour<A> detour, Subject subject, Submission submission, Actor actor) {
        whyNot(detour, subject).ifPresent(rule -> {
            throw new Conflict(rule);
        });
        Map<String, Object> checked = forms.validate(detour.form(), submission, detour.prefill(subject));
        detour.ask(json.convertValue(checked, detour.answers()), subject, actor);
    }
}
