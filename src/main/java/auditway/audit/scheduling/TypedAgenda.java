package auditway.audit.scheduling;

import auditway.audit.scheduling.AgendaHours.Pause;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads an agenda as far as it was typed; what cannot be read is left out. */
final class TypedAgenda {

    private static final int LONGEST = 600;

    private TypedAgenda() {}

    /** Section id to account id, empty where none was chosen, in the order of the rows. */
    static Map<String, String> auditors(Map<String, Object> typed) {
        Map<String, String> auditors = new LinkedHashMap<>();
        rows(typed, "agenda").forEach(row -> {
            if (!text(row, "section").isEmpty()) {
                auditors.putIfAbsent(text(row, "section"), text(row, "auditor"));
            }
        });
        return auditors;
    }

    static List<Pause> pauses(Map<String, Object> typed) {
        List<Pause> pauses = new ArrayList<>();
        rows(typed, "breaks").forEach(row -> {
            String minutes = text(row, "minutes");
            if (minutes.matches("\\d{1,3}") && Integer.parseInt(minutes) <= LONGEST) {
                pauses(row, Integer.parseInt(minutes), pauses);
            }
        });
        return pauses;
    }

    private static void pauses(Map<?, ?> row, int minutes, List<Pause> pauses) {
        try {
            pauses.add(new Pause(LocalTime.parse(text(row, "starts")), minutes));
        } catch (DateTimeException notYetATime) {
            return;
        }
    }

    private static List<Map<?, ?>> rows(Map<String, Object> typed, String key) {
        List<Map<?, ?>> rows = new ArrayList<>();
        if (typed.get(key) instanceof List<?> list) {
            list.forEach(each -> {
                if (each instanceof Map<?, ?> row) {
                    rows.add(row);
                }
            });
        }
        return rows;
    }

    private static String text(Map<?, ?> row, String key) {
        Object value = row.get(key);
        return value == null ? "" : value.toString().strip();
    }
}
