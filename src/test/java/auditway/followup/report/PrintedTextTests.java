package auditway.followup.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people type stands in the printed file, whole, in every place, and inside the margins. */
class PrintedTextTests {

    /** Whatever a snapshot has beside these is an id, or not printed: an owner of the programme and the rule behind a due date. */
    private static final List<String> PLACES = List.of(
            "reason",
            "name",
            "about",
            "programme",
            "shortTitle",
            "edition",
            "objectives",
            "methodology",
            "kind",
            "site",
            "firm",
            "title",
            "introduction",
            "statement",
            "methods",
            "evidence",
            "what",
            "why",
            "sampling",
            "formula",
            "grade",
            "requirement",
            "gap",
            "status",
            "resolution",
            "strengths",
            "team",
            "partner",
            "outcome",
            "by",
            "rationale",
            "conditions");

    static Stream<Arguments> texts() {
        String arn = "arn:aws:elasticloadbalancing:eu-central-1:123456789012:listener/"
                + "app/a1b2c3d4e5f6a7b8c9d0".repeat(4) + "/0123456789abcdef";
        return Stream.of(
                Arguments.of("Chinese and Japanese", "青空株式会社は手順書を最新に保っている。 一二三", null),
                Arguments.of("Korean", "푸른하늘 주식회사", null),
                Arguments.of("emoji", "Done 🎉 and 👩‍🚀 ✔️", "Done 🎉 and 👩🚀 ✔"),
                Arguments.of("Thai", "สวัสดีชาวโลก", null),
                Arguments.of("Devanagari", "नमस्ते दुनिया", null),
                Arguments.of("no font has it", "\uD80C\uDC00 sign", "[EGYPTIAN HIEROGLYPH A001] sign"),
                Arguments.of("a word of more than 160 letters", arn, null),
                Arguments.of(
                        "forbidden characters",
                        "net\u0002wo\u001brk\uFFFE p\uD800lan\u0000 <b>&amp;",
                        "network plan <b>&amp;"),
                Arguments.of(
                        "lines",
                        "Do these:\n- bring the plan\r\n- rotate the key",
                        "Do these:\n- bring the plan\n- rotate the key"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("texts")
    void every_place_of_the_confidential_report_holds_the_text_inside_the_margins(
            String name, String typed, @Nullable String printed) throws Exception {
        Read read = Read.of(pdf(typed, Rendition.CONFIDENTIAL));
        assertThat(read.outside).isEmpty();
        assertThat(read.words)
                .doesNotContain("#")
                .contains(PLACES.stream()
                        .map(place -> plain(printed == null ? typed : printed) + "[" + place + "]")
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום עולם", "مرحبا بالعالم"})
    void what_is_written_from_right_to_left_reads_so(String typed) throws Exception {
        Read read = Read.of(pdf(typed, Rendition.CONFIDENTIAL));
        assertThat(read.outside).isEmpty();
        assertThat(count(read, plain(typed))).isGreaterThan(PLACES.size());
    }

    @Test
    @Tag("exhaustive")
    void eight_thousand_letters_in_every_place_are_printed_to_the_last_word() throws Exception {
        isPrintedToTheLastWord(200);
    }

    @Test
    void four_hundred_letters_in_every_place_are_printed_to_the_last_word() throws Exception {
        isPrintedToTheLastWord(10);
    }

    private static void isPrintedToTheLastWord(int sentences) throws Exception {
        Read read = Read.of(
                pdf("The plan names a person for each night. ".repeat(sentences).strip(), Rendition.CONFIDENTIAL));
        assertThat(read.outside).isEmpty();
        assertThat(count(read, "person")).isGreaterThan((long) sentences * PLACES.size());
        assertThat(read.words)
                .contains(PLACES.stream().map(place -> "[" + place + "]").toList());
    }

    private static long count(Read read, String word) {
        return Pattern.compile(Pattern.quote(word))
                .matcher(read.words)
                .results()
                .count();
    }

    @Test
    void the_shareable_report_holds_every_script_inside_the_margins() throws Exception {
        String typed = "青空株式会社 שלום مرحبا 🎉 नमस्ते สวัสดี 푸른하늘";
        Read read = Read.of(pdf(typed, Rendition.SHAREABLE));
        assertThat(read.outside).isEmpty();
        assertThat(read.words)
                .doesNotContain("#")
                .contains("青空株式会社", "שלום", "مرحبا", "🎉", "नमस्ते", "สวัสดี", "푸른하늘");
    }

    private static byte[] pdf(String typed, Rendition rendition) {
        return PrintedReport.renditions().pdf(FilledSnapshot.with(typed), PrintedReport.HASH, rendition);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    /** The letters of a file without spaces, and those that lie outside the printed area. */
    private static final class Read extends PDFTextStripper {

        private static final float SIDE = 24 / 25.4f * 72;
        private static final float HEAD = 68;
        private static final float FOOT = 28 / 25.4f * 72;
        private final List<String> outside = new ArrayList<>();
        private String words = "";

        static Read of(byte[] pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Read read = new Read();
                read.words = plain(read.getText(document));
                return read;
            }
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            float right = at.getPageWidth() - SIDE + 1;
            if (!at.getUnicode().isBlank()
                    && (at.getX() < SIDE - 1
                            || at.getX() + at.getWidth() > right
                            || at.getY() < SIDE / 2
                            || at.getY() > at.getPageHeight() - SIDE / 2)) {
                outside.add(at.getUnicode() + " at " + at.getX() + ", " + at.getY() + " on page " + getCurrentPageNo());
            }
            if (at.getY() > HEAD && at.getY() < at.getPageHeight() - FOOT) {
                super.processTextPosition(at);
            }
        }
    }
}
