package auditway.followup.report;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints XHTML on A4; it reads the bundled style sheet and fonts and nothing else. */
final class PdfPress {

    static final String SHEET = "bundled:print.css";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final String xhtml;
    private final Instant at;
    private final String identity;

    /** The moment and the identity go into the file, so that printing again gives the same bytes. */
    PdfPress(String xhtml, Instant at, String identity) {
        this.xhtml = PrintableText.of(xhtml);
        this.at = at;
        this.identity = identity;
    }

    byte[] pdf() {
        var builder = new PdfRendererBuilder()
                .withHtmlContent(xhtml, null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useUriResolver((base, address) -> SHEET.equals(address) ? address : null)
                .useProtocolsStreamImplementation(address -> new Bundled(), "bundled")
                .useUnicodeLineBreaker(new WordBreaks())
                .useUnicodeCharacterBreaker(new LetterBreaks())
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .defaultTextDirection(TextDirection.LTR)
                .useSVGDrawer(new Drawings())
                .withProducer("Auditway");
        List<TrueTypeFont> fonts = new ArrayList<>();
        try (PDDocument document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            builder.usePDDocument(document);
            for (Typeface face : faces()) {
                TrueTypeFont font = face.open();
                fonts.add(font);
                builder.useFont(embedded(document, font), face.family(), face.weight(), FontStyle.NORMAL, true);
            }
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                new PdfIdentity(document).stamp(at, identity);
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The report could not be printed.", e);
        } finally {
            fonts.forEach(IOUtils::closeQuietly);
        }
    }

    private List<Typeface> faces() {
        return Stream.concat(Typefaces.TEXT.stream(), Typefaces.fallbacks(xhtml).stream())
                .toList();
    }

    private static PDFontSupplier embedded(PDDocument document, TrueTypeFont font) throws IOException {
        return new PDFontSupplier(PDType0Font.load(document, font, true));
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(
                PdfPress.class.getResourceAsStream(path), () -> "The application lacks its own file " + path + ".");
    }

    /** The one style sheet there is. */
    private static final class Bundled implements FSStream {

        @Override
        public InputStream getStream() {
            return resource("/auditway/report/print.css");
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
