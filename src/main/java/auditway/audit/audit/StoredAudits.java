package auditway.audit.audit;

import auditway.platform.calendar.PlaceZones;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory over the database. */
@Component
@Transactional(readOnly = true)
class StoredAudits implements AuditDirectory {

    private static final String SELECT = """
            select a.*, o.name partner, o.country, o.region, o.zone, h.from_at held_since
            from audit a join organisation o on o.id = a.organisation_id
            left join audit_pause h on h.audit_id = a.id and h.until_at is null
            """;
    private static final String MINE =
            " exists (select 1 from visible_audit v where v.audit_id = a.id and v.account_id = :me)";

    private static final List<String> OVER = Stream.of(AuditState.values())
            .filter(AuditState::isOver)
            .map(AuditState::name)
            .toList();

    private final JdbcClient jdbc;
    private final AuditDetailRows tables;
    private final Agendas agendas;
    private final AnswersOnFile answers;
    private final Audits audits;

    StoredAudits(JdbcClient jdbc, AuditDetailRows tables, Agendas agendas, AnswersOnFile answers, Audits audits) {
        this.audits = audits;
        this.answers = answers;
        this.jdbc = jdbc;
        this.tables = tables;
        this.agendas = agendas;
    }

    @Override
    public AuditSummary get(String auditId) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", auditId)
                .query(StoredAudits::row)
                .optional()
                .orElseThrow(() -> unknown(auditId));
    }

    @Override
    public AuditSummary visible(String auditId, Actor actor) {
        return seen(auditId, actor).orElseThrow(() -> unknown(auditId));
    }

    @Override
    public boolean sees(Actor actor, String auditId) {
        return seen(auditId, actor).isPresent();
    }

    @Override
    @Transactional
    public void oneAtATime(String auditId) {
        jdbc.sql("select id from audit where id = :id for update")
                .param("id", auditId)
                .query(String.class)
                .optional();
    }

    private Optional<AuditSummary> seen(String auditId, Actor actor) {
        return jdbc.sql(SELECT + " where a.id = :id and" + MINE)
                .param("id", auditId)
                .param("me", actor.accountId())
                .query(StoredAudits::row)
                .optional();
    }

    @Override
    public List<AuditSummary> page(Actor actor, Filter filter, @Nullable String after, int limit) {
        Map<String, Object> values = new HashMap<>(Map.of("most", limit));
        String conditions = conditions(actor, filter, values);
        if (after != null) {
            values.put("after", visible(after, actor).id());
            conditions +=
                    " and (a.requested_at, a.id) < (select b.requested_at, b.id from audit b where b.id = :after)";
        }
        return jdbc.sql(SELECT + conditions + " order by a.requested_at desc, a.id desc limit :most")
                .params(values)
                .query(StoredAudits::row)
                .list();
    }

    @Override
    public int count(Actor actor, Filter filter) {
        Map<String, Object> values = new HashMap<>();
        String conditions = conditions(actor, filter, values);
        return jdbc.sql("select count(*) from audit a join organisation o on o.id = a.organisation_id" + conditions)
                .params(values)
                .query(Integer.class)
                .single();
    }

    private static String conditions(Actor actor, Filter filter, Map<String, Object> values) {
        StringBuilder conditions = new StringBuilder(" where" + MINE);
        values.put("me", actor.accountId());
        if (!filter.words().isBlank()) {
            conditions.append(" and lower(o.name || ' ' || a.id) like :words escape '!'");
            values.put(
                    "words",
                    "%" + filter.words().strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.over() != null) {
            conditions.append(filter.over() ? " and a.state in (:over)" : " and a.state not in (:over)");
            values.put("over", OVER);
        }
        if (filter.phase() != null) {
            conditions.append(" and a.phase = :phase");
            values.put("phase", filter.phase().name());
        }
        return conditions.toString();
    }

    @Override
    public Window window(String auditId) {
        Audit.Request request = audits.get(auditId).request();
        return new Window(request.windowFrom(), request.windowTo());
    }

    @Override
    public List<AuditSummary> underWay(String editionId) {
        return jdbc.sql(SELECT + """
                        where a.edition_id = :edition
                            and a.state not in ('CLOSED', 'REFUSED', 'LAPSED', 'CANCELLED', 'WITHDRAWN') order by a.id
                        """)
                .param("edition", editionId)
                .query(StoredAudits::row)
                .list();
    }

    @Override
    public List<Member> members(String auditId) {
        return tables.members(auditId);
    }

    @Override
    public boolean holds(Actor actor, String auditId, TeamRole... roles) {
        List<TeamRole> wanted = Arrays.asList(roles);
        return members(auditId).stream()
                        .anyMatch(member ->
                                member.accountId().equals(actor.accountId()) && wanted.contains(member.role()))
                || standsIn(actor, auditId, wanted);
    }

    /** Whether the actor takes such a member's place just now. */
    private boolean standsIn(Actor actor, String auditId, List<TeamRole> wanted) {
        return jdbc.sql("""
                        select count(*) from audit_stand_in where audit_id = :audit and substitute_id = :me and role in (:roles)
                        """)
                        .param("audit", auditId)
                        .param("me", actor.accountId())
                        .param("roles", wanted.stream().map(TeamRole::name).toList())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public Map<String, String> sectionAuditors(String auditId) {
        return agenda(auditId).lines().stream()
                .collect(Collectors.toMap(
                        Agenda.Line::sectionId, Agenda.Line::accountId, (first, second) -> first, LinkedHashMap::new));
    }

    @Override
    public Agenda agenda(String auditId) {
        return agendas.of(auditId);
    }

    @Override
    public Optional<Instant> milestone(String auditId, Milestone milestone) {
        return Optional.ofNullable(tables.milestones(auditId).get(milestone));
    }

    @Override
    public List<PhaseTime> phases(String auditId) {
        return tables.phases(auditId);
    }

    @Override
    public List<KeptAnswers> answers(String auditId) {
        return answers.of(auditId);
    }

    @Override
    public Map<String, Object> latestAnswers(String auditId, String form) {
        return answers.latest(auditId, form);
    }

    private static NotFound unknown(String auditId) {
        return new NotFound("There is no audit " + auditId + "; look it up in the list of audits.");
    }

    private static AuditSummary row(ResultSet row, int number) throws SQLException {
        String phase = row.getString("phase");
        return new AuditSummary(
                row.getString("id"),
                row.getString("organisation_id"),
                row.getString("partner"),
                row.getString("country"),
                row.getString("region"),
                PlaceZones.stored(row.getString("zone")),
                row.getString("edition_id"),
                AuditState.valueOf(row.getString("state")),
                phase == null ? null : Phase.valueOf(phase),
                row.getBoolean("remote"),
                row.getString("site"),
                Audits.instant(row, "starts"),
                Audits.instant(row, "ends"),
                Audits.instant(row, "held_since"));
    }
}
