package auditway.report;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
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
import java.util.Objects;
import java.util.logging.Level;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Prints XHTML on A4; it reads the bundled style sheet and fonts and nothing else. */
final class PdfPress {

    static final String SHEET = "bundled:print.css";

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final String xhtml;
    private final Instant at;
    private final String identity;

    /** The moment and the identity go into the file, so that printing again gives the same bytes. */
    PdfPress(String xhtml, Instant at, String identity) {
        this.xhtml = xhtml;
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
                .useSVGDrawer(new Drawings())
                .withProducer("Auditway");
        try (PDDocument document = new PDDocument();
                TrueTypeFont regular = font("");
                TrueTypeFont bold = font("-Bold");
                var out = new ByteArrayOutputStream()) {
            builder.usePDDocument(document)
                    .useFont(embedded(document, regular), "DejaVu Sans", 400, FontStyle.NORMAL, true)
                    .useFont(embedded(document, bold), "DejaVu Sans", 700, FontStyle.NORMAL, true);
            try (var renderer = builder.buildPdfRenderer()) {
                renderer.createPDFKeepOpen();
                new PdfIdentity(document).stamp(at, identity);
                document.save(out);
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("The report could not be printed.", e);
        }
    }

    /** Without ligatures: a word that is copied out of the file is spelt as it was put in. */
    private static TrueTypeFont font(String style) throws IOException {
        try (InputStream in = resource(FONTS + style + ".ttf")) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            font.setEnableGsub(false);
            return font;
        }
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
            return resource("print.css");
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
