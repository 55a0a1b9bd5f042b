package auditway.platform.input;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is kept: Unicode NFC, line feeds between lines, and nothing in it that a database, XML or a reader's eye cannot take.
 * Joiners, variation selectors and direction marks stay, because scripts and emoji need them. Cleaning clean text changes nothing.
 */
public final class CleanText {

    private static final Pattern LINE_END = Pattern.compile("\\R");

    /** More marks than this on one letter are no writing (UAX #15, stream-safe text). */
    private static final int MARKS = 30;

    private static final int BLACK_FLAG = 0x1F3F4;

    private CleanText() {}

    /** Text of several lines. */
    public static String lines(String given) {
        if (isPlain(given)) {
            return given;
        }
        String lines = LINE_END.matcher(given).replaceAll("\n");
        return kept(Normalizer.normalize(kept(lines), Normalizer.Form.NFC));
    }

    /** Text of one line, as names, titles, places and addresses are: line breaks become blanks, blanks around it go. */
    public static String line(String given) {
        return trimmed(joined(lines(given)));
    }

    private static String joined(String lines) {
        if (lines.indexOf('\n') < 0 && lines.indexOf('\t') < 0) {
            return lines;
        }
        StringBuilder line = new StringBuilder(lines.length());
        boolean gap = false;
        for (int i = 0; i < lines.length(); i++) {
            char one = lines.charAt(i);
            boolean breaks = one == '\n' || one == '\t';
            if (breaks && !gap) {
                while (line.length() > 0 && line.charAt(line.length() - 1) == ' ') {
                    line.setLength(line.length() - 1);
                }
                line.append(' ');
            }
            gap = breaks || gap && isBlank(one);
            if (!gap) {
                line.append(one);
            }
        }
        return line.toString();
    }

    /** Without blanks of any kind at its ends. */
    static String trimmed(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isBlank(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(one -> one >= ' ' && one < 0x7F || one == '\n' || one == '\t');
    }

    /** Marks are counted again in composed text, where some letters have come apart into more of them. */
    private static String kept(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int one = text.codePointAt(i);
            i += Character.charCount(one);
            if (isKept(one, before)) {
                marks = isMark(one) ? marks + 1 : 0;
                if (marks <= MARKS) {
                    kept.appendCodePoint(one);
                    before = one;
                }
            }
        }
        return kept.toString();
    }

    private static boolean isMark(int one) {
        int type = Character.getType(one);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isKept(int one, int before) {
        if (one == '\n' || one == '\t') {
            return true;
        }
        return switch (Character.getType(one)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            case Character.FORMAT -> isNeeded(one, before);
            default -> !isNoncharacter(one) && one != 0xFFFC;
        };
    }

    private static boolean isNoncharacter(int one) {
        return (one & 0xFFFE) == 0xFFFE || one >= 0xFDD0 && one <= 0xFDEF;
    }

    /** Joiners and direction marks are; embeddings, overrides and isolates reach past their text, tags hide one outside a flag. */
    private static boolean isNeeded(int one, int before) {
        if (one >= 0xE0020 && one <= 0xE007F) {
            return before == BLACK_FLAG || before >= 0xE0020 && before < 0xE007F;
        }
        boolean spacing = one == 0x00AD || one == 0x200B || one == 0x2060 || one == 0xFEFF;
        boolean bidi = one >= 0x202A && one <= 0x202E || one >= 0x2066 && one <= 0x206F;
        boolean annotation = one >= 0xFFF9 && one <= 0xFFFB;
        return !spacing && !bidi && !annotation && one != 0xE0001;
    }
}
