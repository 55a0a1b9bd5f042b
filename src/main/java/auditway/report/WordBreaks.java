package auditway.report;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines at spaces alone: compound words and addresses stay whole, so that a copied text equals the criteria. */
final class WordBreaks implements FSTextBreaker {

    private static final int NONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String line) {
        text = line;
        at = 0;
    }

    @Override
    public int next() {
        int space = text.indexOf(' ', at);
        if (space < 0) {
            return NONE;
        }
        at = space + 1;
        return space;
    }
}
