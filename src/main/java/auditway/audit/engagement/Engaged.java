package auditway.audit.engagement;

import auditway.audit.audit.Slot;
import auditway.catalogue.roster.Commitment;
import auditway.catalogue.roster.Commitments;
import auditway.platform.calendar.PlaceZones;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who is held to which audit by an agreed slot; audits that are over hold nobody. */
@Component
@Transactional(readOnly = true)
class Engaged implements Commitments {

    /** A person's agreed slot in an audit. */
    record Engagement(String accountId, String name, String auditId, Slot slot, ZoneId zone) {

        Commitment commitment() {
            return new Commitment(
                    accountId,
                    auditId,
                    LocalDate.ofInstant(slot.starts(), zone),
                    LocalDate.ofInstant(slot.ends(), zone));
        }
    }

    private final JdbcClient jdbc;

    Engaged(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Engagements of these people in audits other than this one that overlap a slot. */
    List<Engagement> during(Slot slot, Collection<String> accountIds, String exceptAudit) {
        return accountIds.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select distinct p.account_id, c.name, a.id, a.starts, a.ends, o.zone from audit_appointment p
                                join audit a on a.id = p.audit_id join account c on c.id = p.account_id
                                join organisation o on o.id = a.organisation_id
                                where p.account_id in (:accounts) and a.id <> :audit and a.starts < :to and a.ends > :from
                                    and p.role not in ('TECHNICAL_REVIEWER', 'DECISION_MAKER', 'APPEAL_PANEL')
                                    and a.state not in ('CLOSED', 'REFUSED', 'LAPSED', 'CANCELLED', 'WITHDRAWN')
                                order by a.starts, a.id
                                """)
                        .param("accounts", accountIds)
                        .param("audit", exceptAudit)
                        .param("from", slot.starts().atOffset(ZoneOffset.UTC))
                        .param("to", slot.ends().atOffset(ZoneOffset.UTC))
                        .query((row, number) -> new Engagement(
                                row.getString("account_id"),
                                row.getString("name"),
                                row.getString("id"),
                                new Slot(
                                        row.getObject("starts", OffsetDateTime.class)
                                                .toInstant(),
                                        row.getObject("ends", OffsetDateTime.class)
                                                .toInstant()),
                                PlaceZones.stored(row.getString("zone"))))
                        .list();
    }

    @Override
    public List<Commitment> between(Collection<String> accountIds, LocalDate from, LocalDate to) {
        Slot around = new Slot(
                from.minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
                to.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant());
        return during(around, accountIds, "").stream()
                .map(Engagement::commitment)
                .filter(held -> !held.firstDay().isAfter(to) && !held.lastDay().isBefore(from))
                .toList();
    }
}
