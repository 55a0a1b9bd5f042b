package auditway.conduct.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.refusal.Invalid;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class FileContentsTests {

    private static final String HELLO_SHA256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    private Path directory;

    @Test
    void content_is_kept_once_under_its_sha_256() throws IOException {
        FileContents.Kept kept = contents().keep(stream("hello"), "a.txt");
        contents().keep(stream("hello"), "b.txt");
        assertThat(kept).isEqualTo(new FileContents.Kept(HELLO_SHA256, 5, "text/plain"));
        assertThat(files()).containsExactly(directory.resolve("2c/f2/" + HELLO_SHA256));
        assertThat(contents().read(HELLO_SHA256).getContentAsString(UTF_8)).isEqualTo("hello");
    }

    @Test
    void an_empty_file_is_refused() {
        assertThatThrownBy(() -> contents().keep(stream(""), "a.txt")).hasMessageContaining("is empty");
    }

    @Test
    void a_file_over_the_limit_is_refused_and_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> contents().keep(stream("x".repeat(1024 * 1024 + 1)), "a.txt"))
                .isInstanceOf(Invalid.class)
                .hasMessage(
                        "The file a.txt is larger than 1 MB; send a smaller one, or offer a link to it as evidence.");
        assertThat(files()).isEmpty();
    }

    @Test
    void the_kind_is_told_from_the_content_not_the_name() throws IOException {
        assertThatThrownBy(() -> contents().keep(stream("<!doctype html><html><script>"), "report.pdf"))
                .hasMessageContaining("is of a kind that is not taken, or holds something else");
        assertThatThrownBy(() -> contents().keep(stream("MZ\u0090\u0000\u0003"), "photo.png"))
                .hasMessageContaining("is not taken");
        assertThat(contents().keep(stream("%PDF-1.7 x"), "a.pdf").mediaType()).isEqualTo("application/pdf");
        assertThat(files()).hasSize(1);
    }

    private FileContents contents() {
        return new FileContents(new EvidenceProperties(directory, DataSize.ofMegabytes(1), 500, 50));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }
}
