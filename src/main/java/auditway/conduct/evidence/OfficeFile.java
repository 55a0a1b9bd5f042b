package auditway.conduct.evidence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** What makes a zip an office document: its list of parts (OOXML) or its media type (OpenDocument), and no macros. */
final class OfficeFile {

    private static final Set<String> ENDINGS = Set.of("docx", "xlsx", "pptx", "vsdx", "odt", "ods", "odp");

    private OfficeFile() {}

    /** Whether the file is what its name says, true for every other kind of file. */
    static boolean isSound(Path file, String filename) throws IOException {
        String ending = filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!ENDINGS.contains(ending)) {
            return true;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean document = zip.getEntry(ending.startsWith("od") ? "mimetype" : "[Content_Types].xml") != null;
            return document
                    && zip.stream()
                            .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                            .noneMatch(OfficeFile::isMacro);
        } catch (ZipException broken) {
            return false;
        }
    }

    private static boolean isMacro(String part) {
        return part.endsWith("vbaproject.bin") || part.startsWith("basic/") || part.startsWith("scripts/");
    }
}
