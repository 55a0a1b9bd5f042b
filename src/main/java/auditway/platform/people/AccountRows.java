package auditway.platform.people;

import auditway.platform.calendar.PlaceZones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads accounts from rows that repeat the account for each of its roles. */
final class AccountRows {

    private AccountRows() {}

    static List<Account> accounts(ResultSet rows) throws SQLException {
        Map<String, Account> accounts = new LinkedHashMap<>();
        while (rows.next()) {
            Account row = account(rows);
            accounts.merge(row.id(), row, AccountRows::both);
        }
        return new ArrayList<>(accounts.values());
    }

    static Map<String, String> names(ResultSet rows) throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        while (rows.next()) {
            names.put(rows.getString("id"), rows.getString("name"));
        }
        return names;
    }

    private static Account account(ResultSet row) throws SQLException {
        String role = row.getString("role");
        String zone = row.getString("zone");
        return new Account(
                row.getString("id"),
                row.getString("email"),
                row.getString("name"),
                row.getString("firm"),
                row.getString("organisation_id"),
                row.getBoolean("active"),
                role == null ? Set.of() : Set.of(Role.valueOf(role)),
                zone == null ? null : PlaceZones.stored(zone),
                row.getInt("session_number"),
                row.getObject("one_time_until") != null);
    }

    private static Account both(Account one, Account other) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(one.roles());
        roles.addAll(other.roles());
        return new Account(
                one.id(),
                one.email(),
                one.name(),
                one.firm(),
                one.organisationId(),
                one.active(),
                roles,
                one.zone(),
                one.session(),
                one.passwordDue());
    }
}
