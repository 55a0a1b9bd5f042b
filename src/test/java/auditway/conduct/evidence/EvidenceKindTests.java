package auditway.conduct.evidence;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken as evidence: by the end of their name and by content that belongs to it. */
class EvidenceKindTests {

    private static final byte[] OLE = HexFormat.of().parseHex("d0cf11e0a1b11ae1" + "00".repeat(600));
    private static final byte[] ZIP = HexFormat.of().parseHex("504b030414000000" + "00".repeat(60));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "notes.txt",
                "stack.yaml",
                "list.tsv",
                "app.ini",
                "schema.sql",
                "trace.log",
                "data.json",
                "rows.csv",
                "README.md",
                "main.tf",
                "UPPER.TXT",
                "README"
            })
    void any_text_that_nothing_runs_is_taken(String name) {
        assertThat(EvidenceKind.mediaType(name, "a: 1\n".getBytes(UTF_8))).isPresent();
        assertThat(EvidenceKind.mediaType(name, "\uFEFFä: 1\r\n".getBytes(UTF_16LE)))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.hta", "a.url", "a.scf", "a.lnk", "a.reg", "a.wsf", "a.iqy", "a.rdp", "a.search-ms", "a.bat", "a.cmd",
                        "a.ps1",
                "a.vbs", "a.js", "a.jar", "a.html", "a.htm", "a.xhtml", "a.svg", "a.xml", "a.mht", "a.exe", "a.pdf.exe",
                        "a.py",
                "a.sh", "a.docm", "a.xlsm", "a.slk", "a.library-ms", "a.settingcontent-ms", "a.txt.hta", "a.nothing",
                        "a."
            })
    void what_runs_or_opens_something_is_refused_by_its_name(String name) {
        assertThat(EvidenceKind.mediaType(name, "a: 1\n".getBytes(UTF_8))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "old.doc, application/msword",
        "old.xls, application/vnd.ms-excel",
        "old.ppt, application/vnd.ms-powerpoint",
        "mail.msg, application/vnd.ms-outlook"
    })
    void old_office_files_are_taken(String name, String type) {
        assertThat(EvidenceKind.mediaType(name, OLE)).hasValue(type);
    }

    @Test
    void so_are_new_ones_rich_text_mails_and_archives() {
        assertThat(EvidenceKind.mediaType("flow.vsdx", ZIP)).isPresent();
        assertThat(EvidenceKind.mediaType("plan.docx", ZIP)).isPresent();
        assertThat(EvidenceKind.mediaType("all.zip", ZIP)).hasValue("application/zip");
        assertThat(EvidenceKind.mediaType("minutes.rtf", "{\\rtf1\\ansi x}".getBytes(UTF_8)))
                .hasValue("application/rtf");
        assertThat(EvidenceKind.mediaType("a.eml", "Return-Path: <a@b.example>\nFrom: a\n\nx".getBytes(UTF_8)))
                .hasValue("message/rfc822");
    }

    @ParameterizedTest
    @CsvSource({
        "page.txt, <!doctype html><html><script>",
        "drawing.txt, '<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>'",
        "report.pdf, plain",
        "photo.png, plain",
        "old.doc, plain",
        "all.zip, plain"
    })
    void content_of_another_kind_than_the_name_is_refused(String name, String content) {
        assertThat(EvidenceKind.mediaType(name, content.getBytes(UTF_8))).isEmpty();
    }

    @Test
    void a_program_under_a_harmless_name_is_refused() {
        byte[] program = HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");
        assertThat(EvidenceKind.mediaType("notes.txt", program)).isEmpty();
        assertThat(EvidenceKind.mediaType("notes", program)).isEmpty();
    }

    @Test
    void who_is_refused_reads_what_is_taken() {
        assertThat(EvidenceKind.refused("a.hta")).contains("PDF", "docx", "yaml", "msg", "zip");
    }
}
