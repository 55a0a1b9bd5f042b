package auditway.insight.baseline;

import auditway.platform.input.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a report as the Markdown parser gets it, line for line that of the report: clean, with ordinary spaces, and with the
 * lists and headings of word processors written as Markdown writes them.
 */
final class ReportText {

    private static final Pattern SPACES = Pattern.compile("[\\p{Zs}&&[^ ]]");
    private static final Pattern BULLET = Pattern.compile("^(\\s*)[•‣◦▪●·∙]\\s+");
    private static final Pattern BARE_TICK = Pattern.compile("^(\\s*)(" + Words.TICK + ")");
    private static final Pattern NUMBER = Pattern.compile("^( {0,3}\\d{1,9})([.)]\\s)");
    private static final Pattern UNDERLINE = Pattern.compile(" {0,3}(?:=+|-+)\\s*");

    private static final Pattern TEX_QUOTED = Pattern.compile("``([^`]{1,400}?)''");
    private static final Pattern TEX_DASH =
            Pattern.compile("(?<=[\\p{L}\\p{N}\\p{P}&&[^-|]] ?)---(?= ?[\\p{L}\\p{N}\\p{P}&&[^-|]])");
    private static final Pattern TEX_RANGE = Pattern.compile("(?<=\\d)--(?=\\d)");

    private ReportText() {}

    static String markdown(String report) {
        String[] lines = SPACES.matcher(CleanText.lines(report)).replaceAll(" ").split("\n", -1);
        List<String> read = new ArrayList<>(lines.length);
        for (int number = 0; number < lines.length; number++) {
            boolean underlined = number + 1 < lines.length
                    && UNDERLINE.matcher(lines[number + 1]).matches();
            read.add(line(lines[number], underlined));
        }
        return String.join("\n", read);
    }

    /** Quotation marks and dashes as TeX writes them; Markdown itself takes the backslash off a sign. */
    private static String withoutTex(String line) {
        String read = TEX_QUOTED.matcher(line).replaceAll("“$1”");
        read = TEX_DASH.matcher(read).replaceAll("—");
        return TEX_RANGE.matcher(read).replaceAll("–");
    }

    /** A number before an underlined heading would begin a list. */
    private static String line(String line, boolean underlined) {
        String marked = BULLET.matcher(withoutTex(line)).replaceFirst("$1- ");
        marked = BARE_TICK.matcher(marked).replaceFirst("$1- $2");
        return underlined ? NUMBER.matcher(marked).replaceFirst("$1\\\\$2") : marked;
    }
}
