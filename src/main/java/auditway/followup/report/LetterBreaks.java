package auditway.followup.report;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a word that is longer than a line may be broken: between letters, never between a letter and its accent. */
final class LetterBreaks implements FSTextBreaker {

    private final BreakIterator letters = BreakIterator.getCharacterInstance(Locale.ROOT);

    @Override
    public void setText(String word) {
        letters.setText(word);
    }

    @Override
    public int next() {
        return letters.next();
    }
}
