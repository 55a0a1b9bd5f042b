package auditway.conduct.evidence;

import auditway.platform.input.CleanText;
import auditway.platform.input.Shortened;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/** Names of files and addresses as people send them, made safe to keep and show. */
final class Filenames {

    static final int TITLE = 400;

    private static final int LONGEST = 200;
    private static final int LONGEST_ENDING = 12;
    private static final Pattern SPLIT = Pattern.compile("(?i)%22|%0[ad]|[<>:\"|?*]");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

    private Filenames() {}

    /** The last part of a path in one clean line, such as every file system takes, at most 200 characters. */
    static String clean(String name) {
        String line = CleanText.line(name);
        String last = line.substring(Math.max(line.lastIndexOf('/'), line.lastIndexOf('\\')) + 1);
        String plain = SPLIT.matcher(last).replaceAll("").replaceAll("\\p{Cf}", "");
        String named = plain.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (named.isEmpty()) {
            return "file";
        }
        return shortened(DEVICE.matcher(named).matches() ? "_" + named : named);
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
        return Shortened.beginning(LONGEST - ending.length(), name) + ending;
    }

    /** A link's address as if it were content. */
    static FileContents.Kept kept(String address) {
        return new FileContents.Kept(DigestUtils.sha256Hex(address), 0, "text/uri-list");
    }
}
