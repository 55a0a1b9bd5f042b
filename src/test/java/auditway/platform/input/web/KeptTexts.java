package auditway.platform.input.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every text of every table of the application. */
record KeptTexts(ApplicationContext context) {

    /** A text where it is kept; {@code line} where its column is for one line. */
    record Kept(String column, boolean line, String text) {

        private static final Pattern UNCLEAN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\p{Cs}\\uFFFE\\u202E]");
        private static final Pattern MARK = Pattern.compile("Zq\\d{5}");

        void isSound(Set<String> refused) {
            assertThat(UNCLEAN.matcher(text).find())
                    .as("unclean text in " + column)
                    .isFalse();
            assertThat(line && text.contains("\n")).as("two lines in " + column).isFalse();
            boolean attempt = column.startsWith("failed_sign_in");
            MARK.matcher(text)
                    .results()
                    .forEach(mark -> assertThat(!attempt && refused.contains(mark.group()))
                            .as("kept in " + column + " though refused: " + mark.group())
                            .isFalse());
        }
    }

    List<Kept> marked(String mark) {
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        List<Kept> kept = new ArrayList<>();
        jdbc.sql("""
                        select table_name, column_name, lower(data_type) kind, character_maximum_length length
                        from information_schema.columns c where lower(table_schema) = 'public'
                            and (lower(data_type) like 'character%' or lower(data_type) = 'text')
                            and exists (select 1 from information_schema.tables t where t.table_name = c.table_name
                                and t.table_type = 'BASE TABLE')
                        """).query().listOfRows().forEach(row -> {
            String table = String.valueOf(row.get("table_name"));
            String column = String.valueOf(row.get("column_name"));
            Object length = row.get("length");
            boolean line = String.valueOf(row.get("kind")).contains("varying")
                    && length instanceof Number most
                    && most.longValue() < 100_000;
            if (!table.toLowerCase(Locale.ROOT).startsWith("act_")) {
                jdbc.sql("select \"" + column + "\" from \"" + table + "\" where \"" + column + "\" like '%" + mark
                                + "%'")
                        .query(String.class)
                        .list()
                        .forEach(text -> kept.add(new Kept(table.toLowerCase(Locale.ROOT) + "." + column, line, text)));
            }
        });
        return kept;
    }
}
