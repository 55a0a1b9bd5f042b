package auditway.audit.audit;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came before an audit in the same programme: the full audit before it with that one's re-audit, or the audit that it repeats in part. */
@Component
@Transactional(readOnly = true)
public class PreviousCycle {

    private final AuditDirectory audits;
    private final Criteria criteria;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final Clock clock;

    PreviousCycle(AuditDirectory audits, Criteria criteria, Editions editions, JdbcClient jdbc, Clock clock) {
        this.audits = audits;
        this.criteria = criteria;
        this.editions = editions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The audits of the cycle before, the last one first; empty where the partner was never audited. */
    public List<AuditSummary> of(AuditSummary audit) {
        Optional<String> failed = criteria.follows(audit.id());
        if (failed.isPresent()) {
            return failed.map(audits::get).stream().toList();
        }
        List<AuditSummary> earlier = earlier(audit);
        return earlier.stream()
                .filter(one -> criteria.follows(one.id()).isEmpty())
                .findFirst()
                .map(full -> Stream.concat(
                                earlier.stream()
                                        .filter(one -> criteria.follows(one.id())
                                                .filter(full.id()::equals)
                                                .isPresent()),
                                Stream.of(full))
                        .toList())
                .orElse(List.of());
    }

    /** What a control was called in an earlier audit, whose edition may have had another id for it. */
    public String nameThen(String controlId, AuditSummary audit, AuditSummary earlier) {
        return editions.get(audit.editionId()).renamed().getOrDefault(earlier.editionId(), Map.of()).entrySet().stream()
                .filter(name -> name.getValue().equals(controlId))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(controlId);
    }

    /** Those that reached their gap report before this one was held, in the same programme. */
    private List<AuditSummary> earlier(AuditSummary audit) {
        Instant held = Optional.ofNullable(audit.starts()).orElseGet(clock::instant);
        Edition edition = editions.get(audit.editionId());
        return jdbc
                .sql("""
                        select a.id from audit a
                        where a.organisation_id = :partner and a.id <> :audit and a.starts <= :held
                            and a.state not in ('REFUSED', 'LAPSED', 'CANCELLED', 'WITHDRAWN')
                            and (a.state = 'CLOSED' or exists (select 1 from audit_milestone m
                                where m.audit_id = a.id and m.milestone = 'GAP_REPORT'))
                        order by a.starts desc, a.id desc""")
                .param("partner", audit.organisationId())
                .param("audit", audit.id())
                .param("held", Audits.utc(held))
                .query(String.class)
                .list()
                .stream()
                .map(audits::get)
                .filter(one -> editions.get(one.editionId()).programmeId().equals(edition.programmeId()))
                .toList();
    }
}
