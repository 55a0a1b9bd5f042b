package auditway.platform.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What is left of texts that were pasted, typed on a phone, or sent by a program. */
class CleanTextTests {

    @Test
    void control_characters_go_and_the_text_stays() {
        assertThat(CleanText.lines("Bring the net\u0002work\u0000 plan\u001B up\u009F to date."))
                .isEqualTo("Bring the network plan up to date.");
    }

    @Test
    void every_kind_of_line_end_becomes_a_line_feed() {
        assertThat(CleanText.lines("a\r\nb\rc\u2028d\u0085e\u000Bf\n")).isEqualTo("a\nb\nc\nd\ne\nf\n");
    }

    @Test
    void what_no_database_or_xml_takes_goes() {
        assertThat(CleanText.lines("a\uD800b\uDFFFc\uFFFEd\uFFFFe\uFDD0f\uFFFCg"))
                .isEqualTo("abcdefg");
    }

    @Test
    void what_cannot_be_seen_goes() {
        assertThat(CleanText.lines("\uFEFFStrengths\u200B of\u2060 soft\u00ADware"))
                .isEqualTo("Strengths of software");
    }

    @Test
    void no_text_turns_its_surroundings_around() {
        assertThat(CleanText.lines("invoice\u202Efdp.exe \u2067x\u2069")).isEqualTo("invoicefdp.exe x");
    }

    @Test
    void joiners_marks_and_flags_stay_for_scripts_and_emoji_that_need_them() {
        String family = "👨‍👩‍👧 ✔️ می‌خواهم שלום\u200F 🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F";
        assertThat(CleanText.lines(family)).isEqualTo(family);
        assertThat(CleanText.lines("a\uDB40\uDC67\uDB40\uDC62")).isEqualTo("a");
    }

    @Test
    void letters_are_composed() {
        String apart = Normalizer.normalize("Grün & Söhne", Normalizer.Form.NFD);
        assertThat(CleanText.lines(apart)).isEqualTo("Grün & Söhne");
    }

    @Test
    void a_heap_of_marks_ends_after_thirty() {
        assertThat(CleanText.lines("Z" + "\u0318".repeat(100_000))).hasSize(31);
    }

    @Test
    void what_is_taken_out_of_a_heap_of_marks_makes_no_room_for_more() {
        for (String between : List.of("\u200B", "\u0000", "\u202E", "\uFFFE", "\uFEFF")) {
            assertThat(CleanText.lines("Z" + ("\u0318".repeat(30) + between).repeat(5)))
                    .hasSize(31);
        }
        assertThat(CleanText.lines("Z" + "\u0344".repeat(100))).hasSize(31);
    }

    @Test
    void cleaning_clean_text_changes_nothing_whatever_it_was() {
        Random chance = new Random(13);
        String[] parts = {
            "a",
            "\n",
            "\r\n",
            " ",
            "\t",
            "\u0301".repeat(17),
            "\u0344".repeat(17),
            "\u0318",
            "\u200B",
            "\u0000",
            "\u0958",
            "\u1100",
            "\u1161",
            "\u202E",
            "🏴",
            "\uDB40\uDC67",
            "\uDB40\uDC7F",
            "\uD800",
            "\u00A0",
            "\u2028",
            "\uFB1D",
            "\u212B"
        };
        for (int times = 0; times < 20_000; times++) {
            StringBuilder text = new StringBuilder();
            chance.ints(12, 0, parts.length).forEach(part -> text.append(parts[part]));
            String lines = CleanText.lines(text.toString());
            assertThat(CleanText.lines(lines)).isEqualTo(lines);
            String line = CleanText.line(text.toString());
            assertThat(CleanText.line(line)).isEqualTo(line);
        }
    }

    @Test
    void one_line_is_one_line() {
        assertThat(CleanText.line(" \u00A0Line\r\nBreak \n\n Bcc: x@y.example\t\u3000"))
                .isEqualTo("Line Break Bcc: x@y.example");
    }

    @Test
    void a_text_of_ten_million_blanks_marks_or_breaks_is_clean_at_once() {
        for (String one : new String[] {" ", " \n", "\u0301", "\r", "x"}) {
            assertThat(CleanText.line(one.repeat(10_000_000 / one.length()))).isNotNull();
        }
    }

    @Test
    void clean_text_stays_as_it_is() {
        String once = CleanText.line("a\u0301\u0002\n b\u202E\u0301");
        assertThat(CleanText.line(once)).isEqualTo(once);
    }
}
