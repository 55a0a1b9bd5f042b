package auditway.cycle;

import static auditway.Persona.DAVID;

import auditway.HeldAudit;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditStates;
import auditway.audit.audit.Criteria;
import auditway.audit.audit.FollowingAudits;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Editions;
import auditway.conduct.assessment.Checklist;
import auditway.conduct.assessment.NewVerdict;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.finding.Finding;
import auditway.conduct.finding.Findings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A partner that failed two controls of two sections, the re-audit it asks for and the full audits that follow. */
final class FailedPartner {

    static final Map<String, Object> REASON = Map.of("reason", "Both are done now.");

    final String lastControl;
    final DesignatedPartner partner;
    final HeldAudit audit;
    private int years = 1;

    private FailedPartner(ApplicationContext context) {
        lastControl = lastScored(context.getBean(Editions.class));
        partner = DesignatedPartner.failed(context, "1.2", lastControl);
        audit = partner.audit;
    }

    static FailedPartner of(ApplicationContext context) {
        return new FailedPartner(context);
    }

    private static String lastScored(Editions editions) {
        return editions.get("aws-msp-2017").controls().stream()
                .filter(control -> control.kind() == Control.Kind.SCORED)
                .filter(control -> control.appliesTo().isEmpty())
                .reduce((first, second) -> second)
                .orElseThrow()
                .id();
    }

    /** The re-audit, as the partner's lead asks for it. */
    String asked() {
        partner.asksAboutAudit(partner.lead, "request-reaudit", REASON);
        return audit.get(Criteria.class).followedBy(audit.id).orElseThrow();
    }

    /** The re-audit, with its team on site. */
    String held() {
        String again = asked();
        conduct(again, 1);
        return again;
    }

    /** The next full audit, with its team on site. */
    String next() {
        LocalDate day = LocalDate.now(audit.get(Clock.class)).plusMonths(3);
        String next = Objects.requireNonNull(audit.get(TransactionTemplate.class)
                .execute(status -> audit.get(FollowingAudits.class)
                        .renew(audit.id, "aws-msp", day, "Renewal.")
                        .orElseThrow()));
        conduct(next, ++years);
        return next;
    }

    /** Begun a while ago, at any time of the day; the later ones after the earlier. */
    private void conduct(String auditId, int later) {
        OffsetDateTime starts = audit.now().minusSeconds(3600 - later * 60L).atOffset(ZoneOffset.UTC);
        update(
                "update audit set state = 'CONDUCT', starts = ?, ends = ? where id = ?",
                starts,
                starts.plusHours(8),
                auditId);
        update(
                "insert into audit_appointment (audit_id, account_id, role, position) values (?, ?, 'LEAD_AUDITOR', 1)",
                auditId,
                audit.actor(DAVID).accountId());
    }

    void reach(String auditId, AuditState state) {
        AuditStates.set(audit.get(JdbcClient.class), auditId, state);
    }

    /** Its findings were told in a gap report. */
    void issue(String auditId) {
        update("update finding set standing = 'ISSUED' where audit_id = ?", auditId);
    }

    void met(String auditId, String control) {
        record(auditId, control, new NewVerdict(Verdict.MET, Set.of(Control.Method.values()), "", ""));
    }

    void notMet(String auditId, String control) {
        record(auditId, control, new NewVerdict(Verdict.NOT_MET, Set.of(), "Nothing was shown.", ""));
    }

    private void record(String auditId, String control, NewVerdict verdict) {
        audit.get(Checklist.class).record(auditId, control, verdict, 0, audit.actor(DAVID));
    }

    List<Finding> findings(String auditId) {
        return audit.get(Findings.class).of(auditId);
    }

    private void update(String sql, Object... params) {
        audit.get(JdbcClient.class).sql(sql).params(params).update();
    }
}
