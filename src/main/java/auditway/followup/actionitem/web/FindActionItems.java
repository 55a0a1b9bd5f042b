package auditway.followup.actionitem.web;

import auditway.followup.actionitem.ItemState;
import auditway.platform.people.Actor;
import auditway.platform.web.Searchable;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the search field find action items by title, control or name, in audits the actor may see. */
@Component
@Order(40)
class FindActionItems implements Searchable {

    private final JdbcClient jdbc;

    FindActionItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> search(String words, Actor actor) {
        return jdbc.sql("""
                        select i.id, i.title, i.state, o.name partner from action_item i
                        join audit a on a.id = i.audit_id join organisation o on o.id = a.organisation_id
                        where exists (select 1 from visible_audit v where v.audit_id = i.audit_id and v.account_id = :me)
                            and lower(i.title || ' ' || i.id || ' ' || i.control_id) like :pattern escape '!'
                        order by i.raised_at desc, i.id fetch first 20 rows only""")
                .param("me", actor.accountId())
                .param("pattern", "%" + words.toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .query((row, number) -> {
                    ItemState state = ItemState.valueOf(row.getString("state"));
                    return new Hit(
                            "Action item",
                            row.getString("id") + ", " + row.getString("title"),
                            (actor.isPartner() ? state.partnerTitle() : state.title()) + ", "
                                    + row.getString("partner"),
                            "/action-items/" + row.getString("id"));
                })
                .list();
    }
}
