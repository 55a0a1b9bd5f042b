package auditway.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a report as the Markdown parser gets it, line for line that of the report: without characters that cannot be seen or
 * kept, with ordinary spaces, and with the lists and headings of word processors written as Markdown writes them.
 */
final class ReportText {

    private static final Pattern BREAKS = Pattern.compile("\r\n?");
    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}\\u000b\\f\\u0085\\p{Zl}\\p{Zp}&&[^ ]]");
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u180e\\u200b\\u2060\\ufeff\\ufffe\\uffff\\ud800-\\udfff]");
    private static final Pattern BULLET = Pattern.compile("^(\\s*)[•‣◦▪●·∙]\\s+");
    private static final Pattern BARE_TICK = Pattern.compile("^(\\s*)(" + Words.TICK + ")");
    private static final Pattern NUMBER = Pattern.compile("^( {0,3}\\d{1,9})([.)]\\s)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)\\s*");

    private ReportText() {}

    static String markdown(String report) {
        String text = BREAKS.matcher(report).replaceAll("\n");
        text = SPACES.matcher(text).replaceAll(" ");
        text = UNSEEN.matcher(text).replaceAll("");
        String[] lines = text.split("\n", -1);
        List<String> read = new ArrayList<>(lines.length);
        for (int number = 0; number < lines.length; number++) {
            boolean underlined = number + 1 < lines.length
                    && UNDERLINE.matcher(lines[number + 1]).matches();
            read.add(line(lines[number], underlined));
        }
        return String.join("\n", read);
    }

    /** A number before an underlined heading would begin a list. */
    private static String line(String line, boolean underlined) {
        String marked = BULLET.matcher(line).replaceFirst("$1- ");
        marked = BARE_TICK.matcher(marked).replaceFirst("$1- $2");
        return underlined ? NUMBER.matcher(marked).replaceFirst("$1\\\\$2") : marked;
    }
}
