package auditway.catalogue.auditee;

import auditway.platform.refusal.Invalid;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes changes of organisations. */
@Component
class OrganisationStore {

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Holds it until the transaction ends, so that nothing else is written on top of what is read from now on. */
    void hold(String id) {
        jdbc.sql("select id from organisation where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    int version(String id) {
        return jdbc.sql("select version from organisation where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    void update(Organisation organisation) {
        try {
            jdbc.sql("""
                            update organisation set name = :name, about = :about, address = :address, country = :country,
                                region = :region, zone = :zone, tier = :tier, version = version + 1 where id = :id""")
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
            throw new Invalid("name", "There is already a partner by this name; choose another name.");
        }
        jdbc.sql("delete from organisation_kind where organisation_id = :id")
                .param("id", organisation.id())
                .update();
        organisation
                .kinds()
                .forEach(kind -> jdbc.sql("insert into organisation_kind (organisation_id, kind) values (:id, :kind)")
                        .param("id", organisation.id())
                        .param("kind", kind)
                        .update());
    }
}
