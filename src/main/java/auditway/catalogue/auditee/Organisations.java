package auditway.catalogue.auditee;

import auditway.platform.input.NameOrder;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All organisations that are or were audited. */
@Component
@Transactional
public class Organisations {

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> find(String id) {
        return select("o.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The organisation that must be there. */
    @Transactional(readOnly = true)
    public Organisation get(String id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    /**
     * The organisation if this actor may see it: coordinators all, partners their own.
     *
     * @throws NotFound if it does not exist or is not for them to know
     */
    @Transactional(readOnly = true)
    public Organisation visible(String id, Actor actor) {
        return visible(actor).stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> unknown(id));
    }

    /** What this actor may see, by name: coordinators all, partners their own, nobody else any. */
    @Transactional(readOnly = true)
    public List<Organisation> visible(Actor actor) {
        if (actor.isCoordinating()) {
            return all();
        }
        return actor.organisationId() == null
                ? List.of()
                : find(actor.organisationId()).stream().toList();
    }

    /** Everybody, by name, for the system's own use. */
    @Transactional(readOnly = true)
    public List<Organisation> all() {
        return select("1 = 1", Map.of());
    }

    /** The organisation of this name, else one whose name differs in capitals only. */
    @Transactional(readOnly = true)
    public Optional<Organisation> byName(String name) {
        List<Organisation> alike = select("lower(o.name) = lower(:name)", Map.of("name", name.strip()));
        return alike.stream()
                .filter(one -> one.name().equals(name.strip()))
                .findFirst()
                .or(() -> alike.stream().findFirst());
    }

    /** Names by id in one query; ids that are not known are left out. */
    @Transactional(readOnly = true)
    public Map<String, String> names(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("select id, name from organisation where id in (:ids)")
                .param("ids", new LinkedHashSet<>(ids))
                .query(OrganisationRows::names);
    }

    /**
     * Admits an organisation; one without an id gets one made of its name.
     *
     * @throws Invalid naming each field that cannot be taken, or an id or a name already in use
     */
    public Organisation add(Organisation wanted) {
        Organisation organisation = wanted.id().isEmpty() ? wanted.withId(freeId(wanted.name())) : wanted;
        List<Invalid.Problem> problems = organisation.problems();
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        try {
            jdbc.sql("""
                            insert into organisation (id, name, about, address, country, region, zone, tier)
                            values (:id, :name, :about, :address, :country, :region, :zone, :tier)""")
                    .param("id", organisation.id())
                    .param("name", organisation.name())
                    .param("about", organisation.about())
                    .param("address", organisation.address())
                    .param("country", organisation.country())
                    .param("region", organisation.region())
                    .param("zone", organisation.zone().getId())
                    .param("tier", organisation.tier())
                    .update();
        } catch (DuplicateKeyException taken) {
            throw taken(taken);
        }
        organisation
                .kinds()
                .forEach(kind -> jdbc.sql("insert into organisation_kind (organisation_id, kind) values (:id, :kind)")
                        .param("id", organisation.id())
                        .param("kind", kind)
                        .update());
        return organisation;
    }

    private String freeId(String name) {
        String id = IdOfName.of(name, "partner", OrganisationRules.LONGEST_ID);
        List<String> taken = jdbc.sql("select id from organisation where id = :id or id like :numbered")
                .param("id", id)
                .param("numbered", id.substring(0, Math.min(id.length(), 50)) + "%-%")
                .query(String.class)
                .list();
        return IdOfName.free(
                id, OrganisationRules.LONGEST_ID, one -> one.equals(OrganisationRules.NO_ID) || taken.contains(one));
    }

    private static Invalid taken(DuplicateKeyException cause) {
        return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("organisation_name_once")
                ? new Invalid("name", "There is already a partner by this name; open it from the list of partners.")
                : new Invalid("id", "This id was given to another partner already; choose another one.");
    }

    void rank(String id, String tier) {
        jdbc.sql("update organisation set tier = :tier, version = version + 1 where id = :id")
                .param("tier", tier)
                .param("id", id)
                .update();
    }

    private List<Organisation> select(String condition, Map<String, ?> parameters) {
        return jdbc.sql("""
                        select o.id, o.name, o.about, o.address, o.country, o.region, o.zone, o.tier, k.kind
                        from organisation o left join organisation_kind k on k.organisation_id = o.id
                        where %s order by o.id, k.kind""".formatted(condition)).params(parameters).query(OrganisationRows::organisations).stream()
                .sorted(NameOrder.by(Organisation::name))
                .toList();
    }

    private static NotFound unknown(String id) {
        return new NotFound("There is no partner " + id + "; choose one from the list of partners.");
    }
}
