package auditway.followup.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** A bundled font file: read once, opened again for each document. */
final class Typeface {

    private final String family;
    private final int weight;
    private final String path;
    private byte @Nullable [] file;
    private @Nullable CmapLookup letters;

    Typeface(String family, int weight, String path) {
        this.family = family;
        this.weight = weight;
        this.path = path;
    }

    String family() {
        return family;
    }

    int weight() {
        return weight;
    }

    /** Whether it has a shape for this character. */
    synchronized boolean has(int codePoint) {
        if (letters == null) {
            letters = lookup();
        }
        return letters.getGlyphId(codePoint) != 0;
    }

    /** Without ligatures: a word that is copied out of the file is spelt as it was put in. */
    TrueTypeFont open() throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file()));
        font.setEnableGsub(false);
        return font;
    }

    private CmapLookup lookup() {
        try (TrueTypeFont font = open()) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The application's own font " + path + " cannot be read.", e);
        }
    }

    private synchronized byte[] file() throws IOException {
        if (file == null) {
            try (InputStream in = Typeface.class.getResourceAsStream(path)) {
                file = Objects.requireNonNull(in, () -> "The application lacks its own font " + path + ".")
                        .readAllBytes();
            }
        }
        return file;
    }
}
