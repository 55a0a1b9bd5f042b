package auditway.followup.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/** Takes the chance out of a printed file: its dates and its id come from the snapshot. */
final class PdfIdentity {

    private final PDDocument document;

    PdfIdentity(PDDocument document) {
        this.document = document;
    }

    void stamp(Instant at, String identity) throws IOException {
        Calendar when = GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS)
                .atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        document.getDocumentInformation().setCreationDate(when);
        document.getDocumentInformation().setModificationDate(when);
        document.setDocumentId(UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8))
                .getMostSignificantBits());
        numberPages();
        describe(when);
    }

    private void numberPages() throws IOException {
        PDPageLabelRange decimal = new PDPageLabelRange();
        decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
        PDPageLabels labels = new PDPageLabels(document);
        labels.setLabelItem(0, decimal);
        document.getDocumentCatalog().setPageLabels(labels);
    }

    private void describe(Calendar when) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        try (InputStream in = metadata.exportXMPMetadata();
                var out = new ByteArrayOutputStream()) {
            XMPMetadata description = new DomXmpParser().parse(in);
            XMPBasicSchema basic = description.getXMPBasicSchema();
            basic.setCreateDate(when);
            basic.setModifyDate(when);
            basic.setMetadataDate(when);
            new XmpSerializer().serialize(description, out, true);
            metadata.importXMPMetadata(out.toByteArray());
        } catch (XmpParsingException | javax.xml.transform.TransformerException e) {
            throw new IOException("The printed file's description cannot be read back.", e);
        }
    }
}
