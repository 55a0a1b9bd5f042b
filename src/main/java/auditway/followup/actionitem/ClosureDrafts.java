package auditway.followup.actionitem;

import auditway.platform.input.Limits;
import auditway.platform.refusal.Invalid;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What the partner has written so far about what was done, saved with the plan until the item is submitted. */
@Repository
public class ClosureDrafts {

    /** As the form takes it that hands the item in. */
    public static final int LONGEST = 4_000;

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

    /**
     * Keeps the text in the place of what was there; an empty one takes it away.
     *
     * @throws Invalid if the form would not take it either
     */
    @Transactional
    public void keep(String itemId, String statement) {
        String kept = Limits.lines("statement", "What was done", statement, LONGEST);
        jdbc.sql("delete from action_item_draft where item_id = ?")
                .param(itemId)
                .update();
        if (!kept.isEmpty()) {
            jdbc.sql("insert into action_item_draft (item_id, statement) values (?, ?)")
                    .params(itemId, kept)
                    .update();
        }
    }
}
