package auditway.conduct.assessment;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.catalogue.auditee.Designation;
import auditway.catalogue.auditee.Designations;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Finds out what an audit covers. */
@Component
public class Scopes {

    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Organisations organisations;
    private final Designations designations;
    private final Clock clock;

    Scopes(
            AuditDirectory audits,
            Criteria criteria,
            Organisations organisations,
            Designations designations,
            Clock clock) {
        this.audits = audits;
        this.criteria = criteria;
        this.organisations = organisations;
        this.designations = designations;
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
        List<String> programmes = designations.of(audit.organisationId()).stream()
                .filter(designation -> !designation.programmeId().equals(edition.programmeId()))
                .filter(designation -> isLive(designation.on(today)))
                .map(Designation::programmeId)
                .toList();
        Set<String> kinds = organisations.get(audit.organisationId()).kinds();
        return new Scope(audit, edition, kinds, programmes);
    }

    private static boolean isLive(Designation.State state) {
        return state == Designation.State.ACTIVE || state == Designation.State.RENEWAL_DUE;
    }
}
