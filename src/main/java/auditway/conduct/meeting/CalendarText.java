package auditway.conduct.meeting;

import com.ibm.icu.text.IDNA;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words, addresses and lines as iCalendar has them (RFC 5545, 3.1 and 3.3; RFC 6068). */
final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final Pattern BREAK = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\ufffe\\uffff&&[^\n]]");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9.!$'*+/^_`{}|~-]");
    private static final IDNA HOSTS = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    private CalendarText() {}

    /** A text of several lines without characters that iCalendar forbids. */
    static String lines(String text) {
        return CONTROL.matcher(BREAK.matcher(text).replaceAll("\n")).replaceAll(" ");
    }

    /** A text of one line. */
    static String line(String text) {
        return lines(text).replace('\n', ' ').strip();
    }

    /** A name as a parameter may hold it, where no quotation mark can be written. */
    static String name(String name) {
        return line(name).replace('"', '\'');
    }

    /** The address to write to: the part before the @ percent-encoded, the host in the letters that mail servers know. */
    static URI mailto(String address) {
        int at = address.lastIndexOf('@');
        String local = encoded(at < 0 ? address : address.substring(0, at));
        return URI.create("mailto:" + (at < 0 ? local : local + "@" + host(address.substring(at + 1))));
    }

    private static String host(String host) {
        IDNA.Info info = new IDNA.Info();
        String ascii = HOSTS.nameToASCII(host, new StringBuilder(), info).toString();
        return info.hasErrors() ? encoded(host) : ascii.toLowerCase(Locale.ROOT);
    }

    private static String encoded(String part) {
        return UNSAFE.matcher(part).replaceAll(one -> {
            StringBuilder bytes = new StringBuilder();
            for (byte each : one.group().getBytes(StandardCharsets.UTF_8)) {
                bytes.append(String.format("%%%02X", each & 0xff));
            }
            return bytes.toString();
        });
    }

    /** The same calendar with lines of at most 75 octets, broken between characters only. */
    static String folded(String calendar) {
        StringBuilder folded = new StringBuilder(calendar.length() + calendar.length() / LONGEST_LINE * 3);
        for (String line : calendar.replaceAll("\r?\n[ \t]", "").split("\r?\n")) {
            fold(line, folded);
            folded.append("\r\n");
        }
        return folded.toString();
    }

    private static void fold(String line, StringBuilder folded) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int size = octets(character);
            if (octets + size > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
            at += Character.charCount(character);
        }
    }

    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }
}
