package auditway.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.refusal.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilenamesTests {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\ole\\Test log.xlsx, Test log.xlsx",
        "Zieliński – plan.pdf, Zieliński – plan.pdf",
        "a<b>\"c.pdf, abc.pdf",
        ".., file",
        "' ', file"
    })
    void names_lose_folders_and_what_no_file_system_takes(String given, String kept) {
        assertThat(Filenames.clean(given)).isEqualTo(kept);
    }

    @Test
    void long_names_keep_their_end() {
        assertThat(Filenames.clean("x".repeat(500) + ".pdf")).hasSize(200).endsWith(".pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://host/x", "https:", "no address", "https:///x"})
    void links_are_web_addresses(String given) {
        assertThatThrownBy(() -> Filenames.address(given)).isInstanceOf(Invalid.class);
    }
}
