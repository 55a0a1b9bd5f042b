package auditway.platform.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trail's two tables. */
@Component
class TrailRows {

    static final String HOUSE = "house";
    private static final String STARTING = "*";

    private final JdbcClient jdbc;

    TrailRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The end of a chain: number and hash of its last entry, zero for an empty one. */
    record Head(int number, String hash) {}

    /** The head of a chain, held until the transaction ends; the chain is started where it is new. */
    Head lock(String chain) {
        return head(chain, " for update").orElseGet(() -> start(chain));
    }

    private Head start(String chain) {
        if (head(STARTING, " for update").isEmpty()) {
            throw new IllegalStateException("The trail's row '*' is missing; put it back as migration V30 wrote it.");
        }
        return head(chain, " for update").orElseGet(() -> {
            jdbc.sql("insert into trail_head (chain, seq, hash) values (?, 0, ?)")
                    .params(chain, Fingerprint.NONE)
                    .update();
            jdbc.sql("update trail_head set seq = seq + 1 where chain = ?")
                    .param(STARTING)
                    .update();
            return new Head(0, Fingerprint.NONE);
        });
    }

    /** The head of every chain by its name, and how many chains were ever started, all of one moment. */
    record Heads(SortedMap<String, Head> byChain, int started) {}

    /** One statement, so that a chain started meanwhile counts on both sides or on neither. */
    Heads heads() {
        SortedMap<String, Head> heads = new TreeMap<>();
        jdbc.sql("select chain, seq, hash from trail_head").query(row -> {
            heads.put(row.getString(1), new Head(row.getInt(2), row.getString(3)));
        });
        Head starting = heads.remove(STARTING);
        return new Heads(heads, starting == null ? 0 : starting.number());
    }

    Optional<Head> head(String chain) {
        return head(chain, "");
    }

    private Optional<Head> head(String chain, String lock) {
        return jdbc.sql("select seq, hash from trail_head where chain = ?" + lock)
                .param(chain)
                .query((row, n) -> new Head(row.getInt(1), row.getString(2)))
                .optional();
    }

    void append(String chain, KeptEntry kept) {
        TrailEntry entry = kept.entry();
        jdbc.sql("""
                insert into trail_entry (chain, seq, happened_at, actor_id, actor_name, actor_role, action, subject,
                    reason, old_value, new_value, previous_hash, hash)
                values (:chain, :seq, :at, :actorId, :actorName, :role, :action, :subject,
                    :reason, :oldValue, :newValue, :previousHash, :hash)""")
                .param("chain", chain)
                .param("seq", kept.number())
                .param("at", OffsetDateTime.ofInstant(kept.at(), ZoneOffset.UTC))
                .param("actorId", entry.actorId())
                .param("actorName", entry.actorName())
                .param("role", entry.role())
                .param("action", entry.action())
                .param("subject", entry.subject())
                .param("reason", entry.reason())
                .param("oldValue", entry.oldValue())
                .param("newValue", entry.newValue())
                .param("previousHash", kept.previousHash())
                .param("hash", kept.hash())
                .update();
        jdbc.sql("update trail_head set seq = ?, hash = ? where chain = ?")
                .params(kept.number(), kept.hash(), chain)
                .update();
    }

    List<KeptEntry> before(String chain, int number, int limit) {
        return jdbc.sql(
                        "select * from trail_entry where chain = ? and seq < ? order by seq desc fetch first ? rows only")
                .params(chain, number, limit)
                .query((row, n) -> kept(row))
                .list();
    }

    /** Entries after one number up to another, in order. */
    List<KeptEntry> between(String chain, int after, int last) {
        return jdbc.sql("select * from trail_entry where chain = ? and seq > ? and seq <= ? order by seq")
                .params(chain, after, last)
                .query((row, n) -> kept(row))
                .list();
    }

    /** The first entry that the head as it stands now does not know of. */
    Optional<Integer> beyondHead(String chain) {
        return jdbc.sql("""
                        select e.seq from trail_entry e where e.chain = :chain
                            and e.seq > (select h.seq from trail_head h where h.chain = :chain)
                        order by e.seq fetch first 1 rows only""").param("chain", chain).query(Integer.class).optional();
    }

    private static KeptEntry kept(ResultSet row) throws SQLException {
        String chain = row.getString("chain");
        return new KeptEntry(
                row.getInt("seq"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                new TrailEntry(
                        chain.equals(HOUSE) ? null : chain,
                        row.getString("actor_id"),
                        row.getString("actor_name"),
                        row.getString("actor_role"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("reason"),
                        row.getString("old_value"),
                        row.getString("new_value")),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
