package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the printed file is, beside its words: tagged, bookmarked, numbered, complete in itself. */
class PdfRenditionTests {

    @ParameterizedTest
    @EnumSource(Rendition.class)
    void it_is_tagged_and_names_its_language_and_title(Rendition rendition) throws IOException {
        try (PDDocument document = PrintedReport.open(rendition)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).startsWith("en");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle())
                    .startsWith("Nordlicht Cloud, Example MOP audit report");
        }
    }

    @Test
    void bookmarks_follow_the_order_of_the_report() throws IOException {
        try (PDDocument document = PrintedReport.open(Rendition.CONFIDENTIAL)) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                assertThat(item.findDestinationPage(document))
                        .as(item.getTitle())
                        .isNotNull();
            }
            assertThat(titles)
                    .containsExactly(
                            "Nordlicht Cloud",
                            "Introduction",
                            "About the Example MOP",
                            "About Nordlicht Cloud",
                            "Audit objectives and methodology",
                            "Scope not covered",
                            "Strengths",
                            "Decision",
                            "Scorecard",
                            "Findings",
                            "Action items",
                            "Diverging opinions",
                            "1 Business health",
                            "2 Service desk",
                            "3 Billing",
                            "4 Security");
        }
    }

    /** Each number of lines before them moves the tables of results to another height of their page. */
    @ParameterizedTest
    @ValueSource(ints = {0, 9, 17, 24, 25, 31, 32})
    void no_heading_and_no_head_of_a_table_stands_alone_at_the_foot_of_a_page(int lines) throws IOException {
        List<String> strengths = Collections.nCopies(lines, "The on-call rota is kept.");
        Snapshot snapshot =
                SampleSnapshot.with(strengths, SampleSnapshot.snapshot().sections());
        byte[] printed = PrintedReport.renditions().pdf(snapshot, PrintedReport.HASH, Rendition.CONFIDENTIAL);
        try (PDDocument document = Loader.loadPDF(printed)) {
            PDFTextStripper text = new PDFTextStripper();
            text.setSortByPosition(true);
            for (int page = 2; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                List<String> read = text.getText(document).strip().lines().toList();
                assertThat(read.get(read.size() - 2).strip())
                        .as("last line of page " + page + " above its foot")
                        .doesNotMatch("Decision|Scorecard|Findings|Action items|Diverging opinions|\\d+ [A-Z][a-z ]+")
                        .doesNotEndWith("Gap and requirement")
                        .doesNotEndWith("Due Status")
                        .doesNotEndWith("side Partner");
            }
        }
    }

    @Test
    void every_page_is_numbered_and_carries_the_running_head_but_the_cover() throws IOException {
        try (PDDocument document = PrintedReport.open(Rendition.SHAREABLE)) {
            String text = PrintedReport.text(document);
            int pages = document.getNumberOfPages();
            for (int page = 1; page <= pages; page++) {
                assertThat(text).contains("MSP-2026-021, revision 1 " + page + " of " + pages);
            }
            assertThat(text.split("Nordlicht Cloud, Example MOP audit report 17 November 2026", -1))
                    .hasSize(pages);
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices()[pages - 1])
                    .isEqualTo(String.valueOf(pages));
        }
    }

    @ParameterizedTest
    @EnumSource(Rendition.class)
    void every_font_is_embedded(Rendition rendition) throws IOException {
        try (PDDocument document = PrintedReport.open(rendition)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("DejaVuSans");
                }
            }
        }
    }

    @Test
    void nothing_in_it_points_outside() throws IOException {
        try (PDDocument document = PrintedReport.open(Rendition.CONFIDENTIAL)) {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            assertThat(catalog.containsKey(COSName.OPEN_ACTION)).isFalse();
            assertThat(catalog.containsKey(COSName.AA)).isFalse();
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).isEmpty();
            }
        }
    }

    @Test
    void the_same_snapshot_gives_the_same_bytes() {
        assertThat(PrintedReport.bytes(Rendition.SHAREABLE)).isEqualTo(PrintedReport.bytes(Rendition.SHAREABLE));
    }
}
