package auditway.insight.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.insight.notification.MailKind;
import auditway.insight.notification.MailSettings;
import auditway.insight.notification.letter.Letters.Letter;
import auditway.platform.author.AuthorFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LettersTests {

    private static final MailSettings SETTINGS =
            new MailSettings("https://audits.example", "Auditway <auditway@programme.example>", true);

    record Line(
            String name,
            String partner,
            String auditId,
            String reference,
            String detail,
            String due,
            String dueDay,
            String why,
            String waitsOn,
            boolean shared,
            boolean late,
            String url,
            String context) {}

    private static final Line SLOT = new Line(
            "Choose slot",
            "tecRacer <b>& Co</b>",
            "MSP-2026-014",
            "",
            "Three slots are proposed",
            "Tue 24 Nov 2026, 18:00 (Berlin time)",
            "Tue 24 Nov 2026",
            "5 business days after the opening of Tue 17 Nov 2026, counted in Germany.",
            "Jana Kruse",
            false,
            false,
            "https://audits.example/work-items/1",
            "tecRacer, MSP-2026-014");
    private static final Line LATE = new Line(
            "Submit closure",
            "tecRacer",
            "MSP-2026-014",
            "AI-03, 4.9",
            "",
            "Fri 20 Nov 2026, 18:00 (Berlin time)",
            "Fri 20 Nov 2026",
            "",
            "David Pool",
            false,
            true,
            "https://audits.example/work-items/2",
            "tecRacer, MSP-2026-014, AI-03, 4.9");

    private static final Map<String, Object> VALUES = Map.of(
            "item",
            SLOT,
            "items",
            List.of(LATE, SLOT),
            "late",
            1L,
            "partner",
            "tecRacer",
            "auditId",
            "MSP-2026-014",
            "heading",
            "More time for AI-03",
            "sentences",
            List.of("The lead auditor gave 15 days more.", "It is now due on Thu 17 Dec 2026."),
            "url",
            "https://audits.example/audits/MSP-2026-014/findings");

    private static final Map<String, Object> RETURNED = Map.of(
            "item", "MSP-2026-014-AI-03",
            "partner", "tecRacer",
            "auditId", "MSP-2026-014",
            "control", "4.9",
            "reason", "The recording ends before the failover.\nPlease show it to the end.",
            "due", "Tue 24 Nov 2026, 18:00 (Berlin time)",
            "url", "https://audits.example/action-items/MSP-2026-014-AI-03");

    private static final Map<String, Object> MEETING = Map.of(
            "title", "Audit day: tecRacer",
            "day", "Tue 24 Nov 2026",
            "time", "Tue 24 Nov 2026, 09:00 to 17:00 (Berlin time)",
            "before", "Tue 17 Nov 2026, 09:00 (Berlin time)",
            "place", "Vahrenwalder Str. 156, Hannover",
            "partner", "tecRacer",
            "auditId", "MSP-2026-014",
            "details", List.of("Contact on the day: Jana Kruse, +49 511 123", "Getting in: reception, ask for Jana"),
            "url", "https://audits.example/audits/MSP-2026-014");

    private static final Map<String, Object> DIGEST = Map.of(
            "items", List.of(SLOT, LATE, LATE),
            "late", 2L,
            "fresh", List.of(SLOT),
            "recalled", List.of(LATE),
            "escalated", List.of(LATE));

    private static Letter letter(MailKind kind, Path home) {
        Map<String, Object> values = switch (kind) {
            case CLOSURE_RETURNED -> RETURNED;
            case DIGEST -> DIGEST;
            case INVITATION, INVITATION_CANCELLED -> MEETING;
            default -> VALUES;
        };
        return new Letters(SETTINGS, new AuthorFiles(home.toString())).write(kind, "Jana Kruse", values);
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void every_kind_is_written_twice_with_greeting_and_address(MailKind kind) throws IOException {
        Letter letter = letter(kind, Path.of("nowhere"));
        assertThat(letter.subject()).isNotBlank().doesNotContain("\n", "[(", "[#");
        assertThat(letter.text())
                .contains("Hello Jana Kruse,", "https://audits.example")
                .doesNotContain("[(", "[#", "&#");
        assertThat(letter.html())
                .contains("Jana Kruse", "https://audits.example", "lang=\"en\"")
                .doesNotContain(" th:", "xmlns:th");
        assertThat(letter.text().lines().filter(line -> !line.contains("://"))).allMatch(line -> line.length() <= 72);
        Path shown = Files.createDirectories(Path.of("target/mails"));
        Files.writeString(shown.resolve(kind.template() + ".html"), letter.html());
        Files.writeString(shown.resolve(kind.template() + ".txt"), letter.subject() + "\n\n" + letter.text());
    }

    @Test
    void what_people_typed_is_text_in_html() {
        assertThat(letter(MailKind.WORK_ITEM_ASSIGNED, Path.of("nowhere")).html())
                .contains("tecRacer &lt;b&gt;&amp; Co&lt;/b&gt;")
                .doesNotContain("<b>& Co");
    }

    @Test
    void work_is_named_in_the_subject_with_its_date() {
        assertThat(letter(MailKind.WORK_ITEM_ASSIGNED, Path.of("nowhere")).subject())
                .isEqualTo("Choose slot: tecRacer <b>& Co</b>, due Tue 24 Nov 2026");
        assertThat(letter(MailKind.REMINDER, Path.of("nowhere")).subject())
                .isEqualTo("Reminder: 2 things wait for you, 1 late");
    }

    @Test
    void a_template_beside_the_application_wins(@TempDir Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("config/mail"));
        Files.writeString(folder.resolve("gap-report.txt"), "Subject: Ours\nHello [(${to})]");
        Letter letter = letter(MailKind.GAP_REPORT, home);
        assertThat(letter.subject()).isEqualTo("Ours");
        assertThat(letter.text()).isEqualTo("Hello Jana Kruse\n");
        assertThat(letter.html()).contains("Read the gap report");
    }

    @Test
    void a_broken_template_gives_way_to_the_delivered_one(@TempDir Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("config/mail"));
        Files.writeString(folder.resolve("gap-report.txt"), "Subject: [(${nobody.knows})]\nx");
        assertThat(letter(MailKind.GAP_REPORT, home).subject()).isEqualTo("Gap report issued: tecRacer, MSP-2026-014");
    }
}
