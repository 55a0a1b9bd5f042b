package auditway.conduct.finding;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to findings after they were issued; rows are only ever added. */
@Component
class FindingChanges {

    private final JdbcClient jdbc;
    private final Clock clock;

    FindingChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One change.
     *
     * @param after the grade from then on, null where the finding was withdrawn
     */
    record Change(
            String findingId,
            Instant at,
            Grade before,
            @Nullable Grade after) {}

    /** Those of an audit by finding, oldest first. */
    Map<String, List<Change>> of(String auditId) {
        return jdbc
                .sql("""
                        select c.* from finding_change c join finding f on f.id = c.finding_id
                        where f.audit_id = ? order by c.finding_id, c.number""")
                .param(auditId)
                .query((row, number) -> {
                    String after = row.getString("grade_after");
                    return new Change(
                            row.getString("finding_id"),
                            row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                            Grade.valueOf(row.getString("grade_before")),
                            after == null ? null : Grade.valueOf(after));
                })
                .list()
                .stream()
                .collect(Collectors.groupingBy(Change::findingId));
    }

    void add(String findingId, Grade before, @Nullable Grade after) {
        jdbc.sql("""
                        insert into finding_change (finding_id, number, changed_at, grade_before, grade_after)
                        select :finding, coalesce(max(number), 0) + 1, :at, :before, :after
                        from finding_change where finding_id = :finding""")
                .param("finding", findingId)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("before", before.name())
                .param("after", after == null ? null : after.name(), java.sql.Types.VARCHAR)
                .update();
    }
}
