package auditway.conduct.finding.web;

import auditway.conduct.finding.Grade;
import auditway.conduct.finding.ToldGrades;
import auditway.platform.people.Actor;
import auditway.platform.web.Searchable;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the search field find findings by title, control or name; the partner's only what the gap report told. */
@Component
@Order(30)
class FindingSearch implements Searchable {

    private final JdbcClient jdbc;

    FindingSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> search(String words, Actor actor) {
        return jdbc.sql("""
                        select f.audit_id, f.ordinal, f.title, coalesce(s.grade, f.grade) grade, o.name partner from finding f
                        join audit a on a.id = f.audit_id join organisation o on o.id = f.organisation_id
                        """ + ToldGrades.JOIN + """
                        where exists (select 1 from visible_audit v where v.audit_id = f.audit_id and v.account_id = :me)
                            and f.standing <> 'WITHDRAWN' and (f.standing = 'ISSUED' or :inside)
                            and lower(f.title || ' ' || f.id || ' ' || coalesce(f.control_id, '')) like :pattern escape '!'
                        order by f.drafted_at desc, f.id fetch first 20 rows only""")
                .param("me", actor.accountId())
                .param("inside", !actor.isPartner())
                .param("pattern", "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .query((row, number) -> {
                    String label = "F-%02d".formatted(row.getInt("ordinal"));
                    String audit = row.getString("audit_id");
                    return new Hit(
                            "Finding",
                            label + ", " + row.getString("title"),
                            Grade.valueOf(row.getString("grade")).title() + ", " + row.getString("partner") + ", "
                                    + audit,
                            "/audits/" + audit + "/findings?finding=" + label);
                })
                .list();
    }
}
