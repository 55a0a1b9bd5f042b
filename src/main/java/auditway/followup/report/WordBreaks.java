package auditway.followup.report;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines at spaces, and between the letters of scripts that write no spaces: compound words and addresses stay whole where they fit on a
 * line, so that a copied text equals the criteria.
 */
final class WordBreaks implements FSTextBreaker {

    private static final int NONE = -1;

    /** What does not begin a line in Chinese and Japanese. */
    private static final String HELD = "、。，．・：；？！）」』】〉》〕］｝ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";

    private static final String OPENING = "（「『【〈《〔［｛";

    private String text = "";
    private int at;

    @Override
    public void setText(String line) {
        text = line;
        at = 0;
    }

    @Override
    public int next() {
        for (int end = at; end < text.length(); end++) {
            if (text.charAt(end) == ' ') {
                at = end + 1;
                return end;
            }
            if (text.charAt(end) == '\n') {
                at = end + 1;
                return at;
            }
            if (end > at && isBetweenIdeographs(end)) {
                at = end;
                return end;
            }
        }
        return NONE;
    }

    private boolean isBetweenIdeographs(int end) {
        char before = text.charAt(end - 1);
        char after = text.charAt(end);
        return (writesNoSpaces(before) || writesNoSpaces(after))
                && before != ' '
                && HELD.indexOf(after) < 0
                && OPENING.indexOf(before) < 0
                && !Character.isLowSurrogate(after);
    }

    /** Han, kana and their punctuation, not Hangul, which writes spaces. */
    private static boolean writesNoSpaces(char letter) {
        return letter >= 0x2e80 && letter <= 0x9fff
                || letter >= 0xf900 && letter <= 0xfaff
                || letter >= 0xff00 && letter <= 0xff60;
    }
}
