package auditway.followup.report;

import java.util.Locale;

/** Makes a document printable: what XML forbids is left out, what no font can draw is named in square brackets. */
final class PrintableText {

    private PrintableText() {}

    static String of(String document) {
        StringBuilder clean = new StringBuilder(document.length());
        document.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(letter -> append(letter, clean));
        return clean.toString();
    }

    private static void append(int letter, StringBuilder clean) {
        int type = Character.getType(letter);
        if (letter == '\n' || letter >= ' ' && letter <= '~') {
            clean.appendCodePoint(letter);
        } else if (letter == '\t') {
            clean.append(' ');
        } else if (type == Character.LINE_SEPARATOR || type == Character.PARAGRAPH_SEPARATOR) {
            clean.append('\n');
        } else if (!isInvisible(letter)) {
            clean.append(Typefaces.have(letter) ? Character.toString(letter) : name(letter));
        }
    }

    /** Control characters, halves of surrogate pairs, noncharacters, and signs that only choose how others are drawn. */
    private static boolean isInvisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.SURROGATE -> true;
            case Character.FORMAT -> !isForJoining(letter);
            case Character.UNASSIGNED -> (letter & 0xfffe) == 0xfffe || letter >= 0xfdd0 && letter <= 0xfdef;
            default -> letter >= 0xfe00 && letter <= 0xfe0f || letter >= 0xe0100 && letter <= 0xe01ef;
        };
    }

    /** The marks that tell Arabic letters whether they join; those that turn the reading order are left out. */
    private static boolean isForJoining(int letter) {
        return letter == 0x200c;
    }

    private static String name(int letter) {
        String name = Character.isDefined(letter) && Character.getType(letter) != Character.PRIVATE_USE
                ? Character.getName(letter)
                : null;
        return "[" + (name == null ? String.format(Locale.ROOT, "U+%04X", letter) : name) + "]";
    }
}
