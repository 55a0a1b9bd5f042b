package auditway.conduct.assessment;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Programme;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out what an audit covers. */
@Component
public class Scopes {

    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Organisations organisations;
    private final Designations designations;
    private final Editions editions;
    private final Clock clock;

    Scopes(
            AuditDirectory audits,
            Criteria criteria,
            Organisations organisations,
            Designations designations,
            Editions editions,
            Clock clock) {
        this.audits = audits;
        this.criteria = criteria;
        this.organisations = organisations;
        this.designations = designations;
        this.editions = editions;
        this.clock = clock;
    }

    /** For the system's own use. */
    public Scope get(String auditId) {
        return get(audits.get(auditId));
    }

    /** For an audit that was found visible. */
    public Scope get(AuditSummary audit) {
        Edition edition = criteria.of(audit);
        LocalDate today = LocalDate.ofInstant(clock.instant(), audit.zone());
        List<Designation> held = designations.of(audit.organisationId());
        List<String> programmes = held.stream()
                .filter(designation -> counts(designation, edition, today))
                .map(Designation::programmeId)
                .toList();
        List<String> notCounting = held.stream()
                .filter(designation -> !counts(designation, edition, today))
                .map(designation -> notCounting(designation, edition, today))
                .toList();
        Set<String> kinds = organisations.get(audit.organisationId()).kinds();
        return new Scope(audit, edition, kinds, programmes, notCounting);
    }

    private static boolean counts(Designation designation, Edition edition, LocalDate today) {
        return !designation.programmeId().equals(edition.programmeId()) && isLive(designation.on(today));
    }

    private String notCounting(Designation designation, Edition edition, LocalDate today) {
        if (designation.programmeId().equals(edition.programmeId())) {
            return "The designation %s is of the programme that is audited here, so it exempts from none of its controls."
                    .formatted(edition.programme().shortName());
        }
        String name = editions.published().stream()
                .map(Edition::programme)
                .filter(programme -> programme.id().equals(designation.programmeId()))
                .map(Programme::shortName)
                .findFirst()
                .orElse(designation.programmeId());
        return "The designation %s is not live: %s."
                .formatted(name, designation.on(today).title().toLowerCase(Locale.ENGLISH));
    }

    private static boolean isLive(Designation.State state) {
        return state == Designation.State.ACTIVE || state == Designation.State.RENEWAL_DUE;
    }
}
