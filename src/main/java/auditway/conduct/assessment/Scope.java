package auditway.conduct.assessment;

import auditway.audit.audit.AuditSummary;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an audit covers, and what the edition's rules say about its partner.
 *
 * @param kinds what kind of partner it is
 * @param programmes other programmes whose live designation the partner holds
 * @param notCounting the partner's other designations, each a sentence that says why it exempts from nothing here
 */
public record Scope(
        AuditSummary audit, Edition edition, Set<String> kinds, List<String> programmes, List<String> notCounting) {

    /** Why the edition leaves a control out for this partner, empty where it does not. */
    public Optional<String> excluded(Control control) {
        if (control.appliesTo(kinds)) {
            return Optional.empty();
        }
        List<String> wanted = edition.partnerKinds().stream()
                .filter(kind -> control.appliesTo().contains(kind.id()))
                .map(Edition.PartnerKind::name)
                .toList();
        return Optional.of("Applies only to " + String.join(" or ", wanted.isEmpty() ? control.appliesTo() : wanted)
                + "; " + audit.partner() + " is not one.");
    }

    /** Why the partner cannot be exempt from a control, empty where it can. */
    public Optional<String> notExempt(Control control) {
        if (!programmes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("Exempt needs a live designation of another programme that covers %s. %s"
                .formatted(
                        control.id(),
                        notCounting.isEmpty()
                                ? audit.partner() + " holds no designation."
                                : String.join(" ", notCounting)));
    }

    /** Controls the partner must answer. */
    public List<Control> answered() {
        return edition.controls().stream()
                .filter(control -> control.appliesTo(kinds))
                .toList();
    }
}
