package auditway.insight.baseline;

import java.text.Normalizer;
import java.util.Locale;

/** The words of a report as they are compared and kept. */
final class Words {

    /** A check mark in any of its shapes, with the selector that colours it or not. */
    static final String TICK = "[✓✔☑√✅\uf0fc\uf0fe\\x{1F5F8}\\x{1F5F9}][\ufe0e\ufe0f]*";

    private Words() {}

    /** In one line, with single spaces. */
    static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** Whether two texts say the same, whatever their capitals, quotation marks and invisible characters. */
    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    /** Whether a text begins with these words and goes on after them. */
    static boolean begins(String text, String words) {
        return folded(text).startsWith(folded(words) + " ");
    }

    /** How texts are compared. */
    static String folded(String text) {
        return plain(Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("\\p{Cf}", "")
                        .replaceAll("[‘’‛´`]", "'")
                        .replaceAll("[“”„‟«»]", "\"")
                        .replaceAll("[‐‑–—]", "-"))
                .toLowerCase(Locale.ROOT);
    }
}
