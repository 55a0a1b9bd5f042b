package auditway.catalogue.programme;

import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Editions kept as one document each; what was parsed once is remembered by its hash, so a memory is never stale. */
@Component
class StoredEditions implements Editions {

    private final JdbcClient database;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final JsonMapper json;
    private final Map<String, Edition> byHash = new ConcurrentHashMap<>();

    StoredEditions(JdbcClient database, Clock clock, JsonMapper json, ApplicationEventPublisher events) {
        this.events = events;
        this.database = database;
        this.clock = clock;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }

    @Override
    public Edition get(String editionId) {
        return find(editionId)
                .orElseThrow(() ->
                        new NotFound("There is no edition " + editionId + "; see Programmes for those that are."));
    }

    @Override
    public Optional<Edition> find(String editionId) {
        return hash(editionId).map(this::parsed);
    }

    @Override
    public List<Edition> published() {
        return publications().stream().map(Publication::edition).toList();
    }

    @Override
    public List<Publication> publications() {
        return database.sql("select sha256, source, published_at, in_use from programme_edition"
                        + " order by programme_id, valid_from desc, id")
                .query((row, number) -> new Publication(
                        parsed(row.getString("sha256")),
                        row.getString("source"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("in_use")))
                .list();
    }

    @Override
    public List<Edition> usable(LocalDate day) {
        return published().stream().filter(edition -> edition.isUsable(day)).toList();
    }

    @Override
    @Transactional
    public void publish(Edition edition, String source) {
        var known = find(edition.id());
        if (known.filter(edition::equals).isPresent()) {
            return;
        }
        if (known.isPresent() && replaceUnused(edition.id()) == 0) {
            throw new Conflict(
                    "Edition " + edition.id() + " is in use by an audit and cannot be changed; copy the folder"
                            + " as a new edition with an id of its own.");
        }
        insert(edition, json.writeValueAsString(edition), source);
        events.publishEvent(new EditionPublished(edition.id()));
    }

    @Override
    @Transactional
    public Edition bind(String editionId) {
        var edition = get(editionId);
        database.sql("update programme_edition set in_use = true where id = :id and in_use = false")
                .param("id", editionId)
                .update();
        return edition;
    }

    private Optional<String> hash(String editionId) {
        return database.sql("select sha256 from programme_edition where id = :id")
                .param("id", editionId)
                .query(String.class)
                .optional();
    }

    private Edition parsed(String hash) {
        return byHash.computeIfAbsent(
                hash,
                unknown -> json.readValue(
                        database.sql("select max(content) from programme_edition where sha256 = :hash")
                                .param("hash", unknown)
                                .query(String.class)
                                .single(),
                        Edition.class));
    }

    private int replaceUnused(String editionId) {
        return database.sql("delete from programme_edition where id = :id and in_use = false")
                .param("id", editionId)
                .update();
    }

    private void insert(Edition edition, String content, String source) {
        database.sql(
                        "insert into programme_edition (id, programme_id, name, valid_from, valid_to, usable_until, content,"
                                + " sha256, source, in_use, published_at) values (:id, :programme, :name, :from, :to, :until,"
                                + " :content, :hash, :source, false, :now)")
                .param("id", edition.id())
                .param("programme", edition.programmeId())
                .param("name", edition.name())
                .param("from", edition.validFrom())
                .param("to", edition.validTo())
                .param("until", edition.usableUntil())
                .param("content", content)
                .param("hash", DigestUtils.sha256Hex(content))
                .param("source", source)
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }
}
