package auditway.platform.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "**bold** and _italics_ | <p><strong>bold</strong> and <em>italics</em></p>",
                "# Title | <h3>Title</h3>",
                "a\\nb | <p>a<br>b</p>",
                "- a\\n- b | <ul><li>a</li><li>b</li></ul>",
                "1. a\\n2. b | <ol><li>a</li><li>b</li></ol>",
                "[a](/audits/1) | <p><a href=\"/audits/1\">a</a></p>",
                "[a](https://x.example/b_c) | <p><a href=\"https://x.example/b_c\">a</a></p>",
                "[a](mailto:a@x.example) | <p><a href=\"mailto:a@x.example\">a</a></p>"
            })
    void texts_are_headings_lists_links_and_emphasis(String text, String html) {
        assertThat(Markdown.html(text.replace("\\n", "\n"))).isEqualTo(html);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JaVaScRiPt:alert%281%29)",
                "[a](data:text/html,x)",
                "[a](//evil.example)",
                "[a](/\\evil.example)",
                "[a](vbscript:x)",
                "<javascript:alert(1)>",
                "[a](java&#115;cript:alert(1))",
                "<a href=\"javascript:x\">a</a>",
                "<img src=x onerror=alert(1)>",
                "<script>alert(1)</script>",
                "![a](https://evil.example/x.png)",
                "<style>*{}</style>",
                "a <b onclick=x>b</b>"
            })
    void nothing_in_a_text_leads_or_runs_elsewhere(String text) {
        assertThat(Markdown.html(text)).doesNotContain("<a", "<img", "<script", "<style", "<b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a* **b** _c_ __d__",
                "# a",
                "- a",
                "1. a",
                "1) a",
                "> a",
                "`a`",
                "~~~",
                "[a](/b)",
                "![a](/b)",
                "<b>a</b>",
                "&amp;",
                "a\\b",
                "---",
                "===",
                "https://x.example",
                "<https://x.example>",
                "    a",
                "| a | b |",
                "[a]: /b",
                "\\*a\\*"
            })
    void typed_words_are_shown_as_typed(String typed) {
        var shown = Markdown.html(Markdown.quote(typed));
        var escaped = typed.strip()
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
        assertThat(shown).isEqualTo("<p>" + escaped + "</p>");
    }
}
