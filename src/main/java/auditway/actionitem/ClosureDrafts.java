package auditway.actionitem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the partner has written so far about what was done, saved with the plan until the item is submitted. */
@Repository
public class ClosureDrafts {

    private final JdbcClient jdbc;

    ClosureDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The text so far, empty where nothing was saved. */
    public String of(String itemId) {
        return jdbc.sql("select statement from action_item_draft where item_id = ?")
                .param(itemId)
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Keeps the text in the place of what was there; an empty one takes it away. */
    @Transactional
    public void keep(String itemId, String statement) {
        jdbc.sql("delete from action_item_draft where item_id = ?")
                .param(itemId)
                .update();
        if (!statement.isBlank()) {
            jdbc.sql("insert into action_item_draft (item_id, statement) values (?, ?)")
                    .params(itemId, statement.strip())
                    .update();
        }
    }
}
