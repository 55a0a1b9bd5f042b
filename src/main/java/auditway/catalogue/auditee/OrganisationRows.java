package auditway.catalogue.auditee;

import auditway.platform.calendar.PlaceZones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads organisations from rows that repeat the organisation for each of its kinds. */
final class OrganisationRows {

    private OrganisationRows() {}

    static List<Organisation> organisations(ResultSet rows) throws SQLException {
        Map<String, Organisation> organisations = new LinkedHashMap<>();
        while (rows.next()) {
            Organisation row = organisation(rows);
            organisations.merge(row.id(), row, OrganisationRows::both);
        }
        return new ArrayList<>(organisations.values());
    }

    static Map<String, String> names(ResultSet rows) throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        while (rows.next()) {
            names.put(rows.getString("id"), rows.getString("name"));
        }
        return names;
    }

    private static Organisation organisation(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new Organisation(
                row.getString("id"),
                row.getString("name"),
                row.getString("about"),
                row.getString("address"),
                row.getString("country"),
                row.getString("region"),
                PlaceZones.stored(row.getString("zone")),
                kind == null ? Set.of() : Set.of(kind),
                row.getString("tier"));
    }

    private static Organisation both(Organisation one, Organisation other) {
        Set<String> kinds = new TreeSet<>(one.kinds());
        kinds.addAll(other.kinds());
        return new Organisation(
                one.id(),
                one.name(),
                one.about(),
                one.address(),
                one.country(),
                one.region(),
                one.zone(),
                kinds,
                one.tier());
    }
}
