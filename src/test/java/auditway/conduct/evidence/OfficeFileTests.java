package auditway.conduct.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office document is more than a zip with another name, and brings no macros. */
class OfficeFileTests {

    @TempDir
    private Path folder;

    @Test
    void a_document_names_its_parts_or_its_media_type() throws IOException {
        assertThat(OfficeFile.isSound(zip("[Content_Types].xml", "word/document.xml"), "plan.docx"))
                .isTrue();
        assertThat(OfficeFile.isSound(zip("mimetype", "content.xml"), "plan.odt"))
                .isTrue();
        assertThat(OfficeFile.isSound(zip("notes.txt"), "plan.docx")).isFalse();
        assertThat(OfficeFile.isSound(zip("notes.txt"), "PLAN.ODT")).isFalse();
    }

    @Test
    void a_document_with_macros_is_refused_whatever_its_name() throws IOException {
        assertThat(OfficeFile.isSound(zip("[Content_Types].xml", "word/vbaProject.bin"), "plan.docx"))
                .isFalse();
        assertThat(OfficeFile.isSound(zip("mimetype", "Basic/Standard/Module1.xml"), "plan.ods"))
                .isFalse();
    }

    @Test
    void a_broken_zip_is_no_document() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken"), "PK");
        assertThat(OfficeFile.isSound(broken, "plan.xlsx")).isFalse();
        assertThat(OfficeFile.isSound(broken, "plan.zip")).isTrue();
    }

    private Path zip(String... names) throws IOException {
        Path file = Files.createTempFile(folder, "made", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : List.of(names)) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return file;
    }
}
