package auditway.insight.demo;

import java.io.Serial;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The demo's first start was interrupted, so its database holds half of the audits. */
final class InterruptedDemo extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Pattern FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;]+).*");

    private final String remedy;

    /** @param database the address of the database as it was configured */
    InterruptedDemo(String database) {
        super("The demo in " + place(database)
                + " was interrupted when it was first played, so its audits are incomplete.");
        this.remedy = "Delete " + place(database) + " and start again; the demo is then played again.";
    }

    String remedy() {
        return remedy;
    }

    private static String place(String database) {
        Matcher file = FILE.matcher(database);
        return file.matches() && !file.group(1).startsWith("mem:")
                ? "the file " + file.group(1) + ".mv.db"
                : "the database " + database.replaceAll("[;?].*", "");
    }
}
