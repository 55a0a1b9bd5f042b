package auditway.platform.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.platform.refusal.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** E-mail addresses and links as people type and paste them. */
class AddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ann@quarz.example",
                "ann.o'neill+audit@quarz.co.example",
                "jürgen.groß@müller.example",
                "用户@例子.example",
                "a_b-c=d@x1.example"
            })
    void mail_is_sent_to(String address) {
        assertThat(MailAddress.of("email", "  " + address + "\u00A0\n")).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@",
                "@quarz.example",
                "ann@quarz.example;",
                "ann2@quarz.example,",
                "<ann3@quarz.example>",
                "Ann <ann3@quarz.example>",
                "ann8@quarz..example",
                "ann..b@quarz.example",
                ".ann@quarz.example",
                "ann.@quarz.example",
                "ann@quarz",
                "ann@-quarz.example",
                "ann@quarz.123",
                "ann@[127.0.0.1]",
                "a b@quarz.example",
                "ann@b@quarz.example",
                "\"ann\"@quarz.example",
                "ann@quarz.example\nBcc: x@y.example",
                "mailto:ann@quarz.example",
                "ann@quarz_x.example"
            })
    void mail_is_not_sent_to(String address) {
        assertThatThrownBy(() -> MailAddress.of("email", address))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("name@company.example");
    }

    @Test
    void nor_to_an_address_that_no_server_takes() {
        assertThat(MailAddress.isSound("a".repeat(65) + "@quarz.example")).isFalse();
        assertThat(MailAddress.isSound("a@" + "b".repeat(64) + ".example")).isFalse();
        assertThat(MailAddress.isSound("a@" + "bcd.".repeat(64) + "example")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '^',
            value = {
                "https://files.example/sites/Shared Documents/Plan 2026.pdf, https://files.example/sites/Shared%20Documents/Plan%202026.pdf",
                "https://grünwerk.example/nachweis, https://xn--grnwerk-o2a.example/nachweis",
                "https://wiki.example/a|b, https://wiki.example/a|b",
                "https://wiki.example/Maßnahme?q=ä#ü, https://wiki.example/Ma%C3%9Fnahme?q=%C3%A4#%C3%BC",
                "https://wiki.example/a%20b%, https://wiki.example/a%20b%",
                "HTTPS://Wiki.Example/A, https://wiki.example/A",
                "https://10.0.0.7:8080/x, https://10.0.0.7:8080/x",
                "https://x.example/[a]{b}^c`d\"e<f>, https://x.example/[a]%7Bb%7D%5Ec%60d%22e%3Cf%3E"
            })
    void a_link_is_shown_as_typed_and_asked_for_as_browsers_do(String typed, String href) {
        assertThat(WebAddress.of("link", "The link", " " + typed + "\n")).isEqualTo(new WebAddress(typed, href));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "wiki.example/a",
                "//wiki.example/a",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "http://wiki.example/a",
                "https://",
                "https:///x",
                "https:wiki.example",
                "https://bank.example@evil.example/",
                "https://a b.example/",
                "https://wiki.example:99999/"
            })
    void what_leads_to_no_page_is_no_link(String typed) {
        assertThatThrownBy(() -> WebAddress.of("link", "The link", typed))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("begins with https://");
    }
}
