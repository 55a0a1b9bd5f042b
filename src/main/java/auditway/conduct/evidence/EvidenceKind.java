package auditway.conduct.evidence;

import auditway.platform.input.Shortened;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;

/**
 * The files that are taken: by the end of their name, which decides what opens them, and by content that belongs to it. What a
 * computer runs or a browser shows as a page is in no list, so a new kind of it is refused without being known.
 */
enum EvidenceKind {
    PDF("PDF", List.of("pdf"), "application/pdf"),
    PICTURE(
            "pictures (png, jpg, gif, webp, heic, tif)",
            List.of("png", "jpg", "jpeg", "gif", "webp", "heic", "heif", "tif", "tiff"),
            "image/png",
            "image/jpeg",
            "image/gif",
            "image/webp",
            "image/heic",
            "image/heif",
            "image/tiff"),
    OFFICE(
            "office documents without macros (docx, xlsx, pptx, vsdx, odt, ods, odp, doc, xls, ppt, rtf)",
            List.of("docx", "xlsx", "pptx", "vsdx", "odt", "ods", "odp", "doc", "xls", "ppt", "rtf"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.ms-visio.drawing",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet",
            "application/vnd.oasis.opendocument.presentation",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/rtf"),
    MAIL("mails (eml, msg)", List.of("eml", "msg"), "message/rfc822", "text/plain", "application/vnd.ms-outlook"),
    ARCHIVE("zip", List.of("zip"), "application/zip"),
    TEXT(
            "plain text (txt, md, csv, tsv, log, json, yaml, ini, sql and the like)",
            List.of(
                    "txt",
                    "text",
                    "md",
                    "markdown",
                    "rst",
                    "adoc",
                    "csv",
                    "tsv",
                    "log",
                    "out",
                    "json",
                    "jsonl",
                    "ndjson",
                    "yaml",
                    "yml",
                    "toml",
                    "ini",
                    "conf",
                    "cfg",
                    "cnf",
                    "properties",
                    "env",
                    "sql",
                    "tf",
                    "tfvars",
                    "hcl",
                    "diff",
                    "patch"));

    /** How much of a file tells its content. */
    static final int BEGIN = 64 * 1024;

    private static final Tika TIKA = new Tika();
    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();
    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "image/svg+xml");
    private static final Set<String> SHOWN_AS_THEY_ARE = Set.of("text/csv", "application/json");

    private final String words;
    private final List<String> endings;
    private final Set<String> contents;

    EvidenceKind(String words, List<String> endings, String... contents) {
        this.words = words;
        this.endings = endings;
        this.contents = Set.of(contents);
    }

    /** Everything that is taken, as it stands after "send". */
    static String taken() {
        return Arrays.stream(values()).map(kind -> kind.words).collect(Collectors.joining(", "));
    }

    /**
     * The media type under which a file is kept, nothing where it is not taken.
     *
     * @param begin the first bytes of it, as many as {@link #BEGIN}
     */
    static Optional<String> mediaType(String filename, byte[] begin) {
        int dot = filename.lastIndexOf('.');
        String ending = dot < 0 ? "" : filename.substring(dot + 1).toLowerCase(Locale.ROOT);
        String content = TIKA.detect(begin);
        String named = TIKA.detect(begin, filename);
        return Arrays.stream(values())
                .filter(kind -> dot < 0 ? kind != OFFICE && kind != MAIL : kind.endings.contains(ending))
                .filter(kind -> kind.holds(content, named))
                .findFirst()
                .map(kind ->
                        kind == TEXT ? plain(named) : kind == MAIL && ending.equals("eml") ? "message/rfc822" : named);
    }

    /** What is said of a file that is not taken. */
    static String refused(String filename) {
        return "The file " + Shortened.to(80, filename)
                + " is of a kind that is not taken, or holds something else than its name says; send " + taken()
                + "; other files go into a zip.";
    }

    private boolean holds(String content, String named) {
        if (this != TEXT) {
            return contents.contains(named);
        }
        MediaType type = MediaType.parse(content);
        boolean text = type != null
                && (type.equals(MediaType.TEXT_PLAIN) || TYPES.isSpecializationOf(type, MediaType.TEXT_PLAIN));
        return text && !PAGES.contains(content);
    }

    private static String plain(String named) {
        return SHOWN_AS_THEY_ARE.contains(named) ? named : MediaType.TEXT_PLAIN.toString();
    }
}
