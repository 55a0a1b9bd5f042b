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
        assertThat(Filenames.clean("x".repeat(196) + ".pdf")).hasSize(200).startsWith("x");
    }

    @Test
    void titles_end_after_400_characters() {
        assertThat(Filenames.shortened("x".repeat(400))).isEqualTo("x".repeat(400));
        assertThat(Filenames.shortened("x".repeat(400) + "y")).isEqualTo("x".repeat(400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "ftp://host/x", "https:", "no address", "https:///x"})
    void links_are_web_addresses(String given) {
        assertThatThrownBy(() -> Filenames.address(given)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @CsvSource({
        "https://wiki.example/page?id=1, https://wiki.example/page?id=1",
        "HTTP://wiki.example, HTTP://wiki.example",
        "' https://wiki.example ', https://wiki.example"
    })
    void links_lose_the_spaces_around_them(String given, String kept) {
        assertThat(Filenames.address(given)).isEqualTo(kept);
    }

    @Test
    void links_have_at_most_2000_characters() {
        String host = "https://wiki.example/";
        String longest = host + "x".repeat(2000 - host.length());

        assertThat(Filenames.address(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> Filenames.address(longest + "x"))
                .isInstanceOf(Invalid.class)
                .hasMessageEndingWith("is no web address; begin it with https://.");
    }

    @Test
    void rule_8_a_link_is_kept_by_the_sha_256_of_its_address() {
        assertThat(Filenames.kept("https://wiki.example/"))
                .isEqualTo(new FileContents.Kept(
                        "969b41da7cdff5a47d0bc1e7cb006560b59f0e1a3d10440bbdef160f670b9249", 0, "text/uri-list"));
    }
}
