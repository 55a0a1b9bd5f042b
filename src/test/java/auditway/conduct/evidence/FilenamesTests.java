package auditway.conduct.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilenamesTests {

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd",
        "C:\\Users\\ole\\Test log.xlsx, Test log.xlsx",
        "Zieliński – plan.pdf, Zieliński – plan.pdf",
        "a<b>\"c.pdf, abc.pdf",
        ".., file",
        "' ', file",
        "a%22b%0D%0Ac.pdf, abc.pdf",
        ".htaccess, htaccess",
        "plan.pdf. ., plan.pdf",
        "x.hta::$DATA, x.hta$DATA",
        "CON.txt, _CON.txt",
        "invoice\u202Efdp.txt, invoicefdp.txt"
    })
    void names_lose_folders_and_what_no_file_system_takes(String given, String kept) {
        assertThat(Filenames.clean(given)).isEqualTo(kept);
    }

    @Test
    void names_are_one_line() {
        assertThat(Filenames.clean("Plan\u0000\r\n2026.pdf")).isEqualTo("Plan 2026.pdf");
    }

    @Test
    void long_names_keep_their_end() {
        assertThat(Filenames.clean("x".repeat(500) + ".pdf")).hasSize(200).endsWith(".pdf");
        assertThat(Filenames.clean("x".repeat(196) + ".pdf")).hasSize(200).startsWith("x");
        assertThat(Filenames.clean("🎉".repeat(500) + ".pdf")).hasSize(200).endsWith("🎉.pdf");
    }

    @Test
    void rule_8_a_link_is_kept_by_the_sha_256_of_its_address() {
        assertThat(Filenames.kept("https://wiki.example/"))
                .isEqualTo(new FileContents.Kept(
                        "969b41da7cdff5a47d0bc1e7cb006560b59f0e1a3d10440bbdef160f670b9249", 0, "text/uri-list"));
    }
}
