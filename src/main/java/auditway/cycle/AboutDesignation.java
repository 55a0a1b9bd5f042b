package auditway.cycle;

import auditway.audit.audit.AuditSummary;
import auditway.audit.request.RequestKind;
import auditway.audit.request.Subject;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designation.State;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Something that is asked about a designation and takes effect at once; the subject is the designation, of the audit that awarded it. */
abstract class AboutDesignation<A> implements RequestKind<A> {

    final Cycles cycles;
    final KeepingDesignations keeping;
    private final Role asker;
    private final Set<State> from;

    AboutDesignation(Cycles cycles, KeepingDesignations keeping, Role asker, Set<State> from) {
        this.cycles = cycles;
        this.keeping = keeping;
        this.asker = asker;
        this.from = from;
    }

    @Override
    public About about() {
        return About.DESIGNATION;
    }

    @Override
    public boolean whileOnHold() {
        return true;
    }

    @Override
    public boolean makesSense(AuditSummary audit) {
        return true;
    }

    @Override
    public String askedBy() {
        return "the " + asker.title().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean mayAsk(Subject subject, Actor actor) {
        Designation held = held(subject);
        boolean own = asker != Role.PARTNER_LEAD || held.organisationId().equals(actor.organisationId());
        return own && actor.is(asker);
    }

    @Override
    public Optional<String> whyNot(Subject subject) {
        Designation held = held(subject);
        return from.contains(held.state())
                ? Optional.empty()
                : Optional.of("The designation of %s is %s; this is for one that is %s."
                        .formatted(cycles.partner(held).name(), word(held.state()), words()));
    }

    private String words() {
        return from.stream()
                .sorted()
                .map(AboutDesignation::word)
                .reduce((one, other) -> one + " or " + other)
                .orElse("");
    }

    private static String word(State state) {
        return state.title().toLowerCase(Locale.ROOT);
    }

    /** The designation, which the subject's audit awarded: {@code RequestKinds} looks first. */
    Designation held(Subject subject) {
        return cycles.get(subject.id());
    }

    @Override
    public String page(Subject subject) {
        return "/partners/" + held(subject).organisationId();
    }
}
