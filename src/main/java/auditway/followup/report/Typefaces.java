package auditway.followup.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The fonts of printed reports: one for the Latin, Greek, Cyrillic, Hebrew and Arabic scripts, and others for what it lacks. */
final class Typefaces {

    private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

    /** What every report is set in. */
    static final List<Typeface> TEXT = List.of(
            new Typeface("DejaVu Sans", 400, DEJAVU + ".ttf"), new Typeface("DejaVu Sans", 700, DEJAVU + "-Bold.ttf"));

    /** In the order in which the style sheet names their families; the first stands in for letters without a bold shape. */
    private static final List<Typeface> FALLBACK = Stream.concat(
                    Stream.of(new Typeface("DejaVu Sans Regular", 400, DEJAVU + ".ttf")),
                    Stream.of(
                                    "Droid Sans Fallback=DroidSansFallbackFull",
                                    "Nanum Gothic=NanumGothic-Regular",
                                    "Noto Sans Thai=NotoSansThai-Regular",
                                    "Noto Sans Devanagari=NotoSansDevanagari-Regular",
                                    "Noto Sans Bengali=NotoSansBengali-Regular",
                                    "Noto Sans Gurmukhi=NotoSansGurmukhi-Regular",
                                    "Noto Sans Gujarati=NotoSansGujarati-Regular",
                                    "Noto Sans Tamil=NotoSansTamil-Regular",
                                    "Noto Sans Telugu=NotoSansTelugu-Regular",
                                    "Noto Sans Kannada=NotoSansKannada-Regular",
                                    "Noto Sans Malayalam=NotoSansMalayalam-Regular",
                                    "Noto Sans Sinhala=NotoSansSinhala-Regular",
                                    "Noto Sans Khmer=NotoSansKhmer-Regular",
                                    "Noto Sans Myanmar=NotoSansMyanmar-Regular",
                                    "Noto Sans Ethiopic=NotoSansEthiopic-Regular",
                                    "Noto Emoji=NotoEmoji-Regular",
                                    "Noto Sans Symbols2=NotoSansSymbols2-Regular")
                            .map(Typefaces::bundled))
            .toList();

    private Typefaces() {}

    /** The fonts that this text needs beside {@link #TEXT}, in the order in which they are asked. */
    static List<Typeface> fallbacks(String text) {
        List<Integer> open = new ArrayList<>(text.codePoints()
                .filter(letter -> !TEXT.stream().allMatch(face -> face.has(letter)))
                .distinct()
                .boxed()
                .toList());
        return FALLBACK.stream().filter(face -> open.removeIf(face::has)).toList();
    }

    /** Whether any font has a shape for this character. */
    static boolean have(int letter) {
        return TEXT.get(0).has(letter) || FALLBACK.stream().anyMatch(face -> face.has(letter));
    }

    private static Typeface bundled(String face) {
        int equals = face.indexOf('=');
        return new Typeface(
                face.substring(0, equals), 400, "/auditway/report/fonts/" + face.substring(equals + 1) + ".ttf");
    }
}
