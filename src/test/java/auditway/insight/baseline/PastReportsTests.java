package auditway.insight.baseline;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.Member;
import auditway.audit.audit.TeamRole;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Editions;
import auditway.conduct.assessment.Assessment;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.assessment.Verdicts;
import auditway.conduct.finding.Findings;
import auditway.platform.people.Accounts;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ApplicationTest
@Tag("both-databases")
class PastReportsTests {

    @Autowired
    private PastReports reports;

    @Autowired
    private Editions editions;

    @Autowired
    private AuditDirectory audits;

    @Autowired
    private Verdicts verdicts;

    @Autowired
    private Findings findings;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    private final String word = UUID.randomUUID().toString().substring(0, 8);
    private final String partner = "nord" + word;
    private final String report = PastReportTests.SMALL
            .replace("nordWolke", partner)
            .replace("Cloud Care", "Care " + word)
            .replace("Kai 4, Kiel", "Kai 4, Kiel, Germany");

    @Test
    void a_report_becomes_an_edition_and_a_closed_audit_with_everything_met() {
        var imported = reports.importReport(report, MARTA.actor(accounts));
        var edition = editions.get(imported.editionId());
        assertThat(edition.id()).isEqualTo("care-" + word + "-2019-imported");
        assertThat(edition.section("1").introduction("Other Ltd"))
                .containsExactly("Care matters.", "It always did.", "Other Ltd has demonstrated care:");
        var audit = audits.visible(imported.auditId(), MARTA.actor(accounts));
        assertThat(audit.state()).isEqualTo(AuditState.CLOSED);
        assertThat(audit.partner()).isEqualTo(partner);
        assertThat(audit.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(audit.date()).isEqualTo(LocalDate.of(2019, 5, 3));
        assertThat(verdicts.of(audit.id()))
                .hasSize(3)
                .extracting(Assessment::verdict)
                .containsOnly(Verdict.MET);
        assertThat(findings.of(audit.id())).hasSize(3);
        assertThat(organisations.get(audit.organisationId()).about()).isEqualTo("They care for clouds.");
    }

    @Test
    void an_auditor_unknown_here_is_named_but_cannot_sign_in() {
        var imported = reports.importReport(report, MARTA.actor(accounts));
        var lead = audits.members(imported.auditId()).get(0);
        assertThat(lead)
                .extracting(Member::name, Member::firm, Member::role)
                .containsExactly("Ada Byron", "Proof Ltd", TeamRole.LEAD_AUDITOR);
        assertThat(accounts.get(lead.accountId()).active()).isFalse();
    }

    @Test
    void an_auditor_known_here_is_the_one_meant() {
        var imported = reports.importReport(
                report.replace("Ada Byron of Proof Ltd", "David Pool of ISSI"), MARTA.actor(accounts));
        assertThat(audits.members(imported.auditId()).get(0).accountId())
                .isEqualTo(DAVID.account(accounts).id());
    }

    @Test
    void importing_twice_is_refused() {
        var imported = reports.importReport(report, MARTA.actor(accounts));
        assertThatThrownBy(() -> reports.importReport(report, HELEN.actor(accounts)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("is already here as " + imported.auditId());
        assertThatThrownBy(() -> reports.importReport(report.replace("Big ones", "Small ones"), HELEN.actor(accounts)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("was imported before and has other contents");
    }

    @Test
    void nothing_is_half_imported() {
        var nowhere = report.replace(", Germany", "");
        assertThatThrownBy(() -> reports.importReport(nowhere, MARTA.actor(accounts)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("does not say in which country " + partner + " is");
        assertThat(editions.find("care-" + word + "-2019-imported")).isEmpty();
        assertThat(organisations.byName(partner)).isEmpty();
    }

    @Test
    void only_coordinators_import() {
        assertThatThrownBy(() -> reports.importReport(report, JANA.actor(accounts)))
                .isInstanceOf(NotYours.class);
        assertThat(web.get().uri("/programmes/import").with(JANA.signedIn())).hasStatus(403);
    }

    @Test
    void the_page_takes_a_pasted_report() {
        assertThat(web.get().uri("/programmes/import").with(MARTA.signedIn())).hasStatusOk();
        assertThat(web.post().uri("/programmes/import").param("report", report).with(MARTA.signedIn()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/programmes/care-" + word + "-2019-imported");
        assertThat(web.get().uri("/programmes/care-{word}-2019-imported", word).with(MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Every control is taken as mandatory");
    }

    @Test
    void the_page_takes_a_file() {
        assertThat(web.post()
                        .multipart()
                        .file("file", report.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .uri("/programmes/import")
                        .with(MARTA.signedIn()))
                .hasStatus3xxRedirection();
        assertThat(web.post()
                        .multipart()
                        .file("file", new byte[] {(byte) 0xff, 1})
                        .uri("/programmes/import")
                        .with(MARTA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("not text in UTF-8");
    }

    @Test
    void a_country_is_asked_for_where_the_address_does_not_tell_it_for_certain() {
        for (var site : new String[] {
            "12 Orchard Street, Chicago, IL",
            "Peachtree Street, Atlanta, GA",
            "San Diego, CA",
            "Atlanta, Georgia",
            "Pier 1, Jersey"
        }) {
            assertThat(post(report.replace("Kai 4, Kiel, Germany", site), "", ""))
                    .hasStatus(422)
                    .bodyText()
                    .contains(
                            "does not say in which country " + partner + " is, only &quot;" + site, "id=\"f-country\"");
        }
        assertThat(organisations.byName(partner)).isEmpty();
    }

    @Test
    void the_zone_of_a_country_that_has_several_is_asked_for_and_then_taken() {
        var chicago = report.replace("Kai 4, Kiel, Germany", "12 Orchard Street, Chicago, IL, USA");
        assertThat(post(chicago, "", ""))
                .hasStatus(422)
                .bodyText()
                .contains("United States has several time zones", "<option value=\"US\" selected=\"selected\">");
        assertThat(post(chicago, "US", "GMT-6")).hasStatus(422);
        assertThat(post(chicago, "US", "America/Chicago")).hasStatus3xxRedirection();
        var here = organisations.byName(partner).orElseThrow();
        assertThat(here.country()).isEqualTo("US");
        assertThat(here.zone()).isEqualTo(ZoneId.of("America/Chicago"));
    }

    @Test
    void partners_and_programmes_with_names_in_any_script_are_imported() {
        var other = report.replace(partner, "株式会社青空 " + word).replace("Care " + word, "青空 🎉 " + word);
        var imported = reports.importReport(other, MARTA.actor(accounts));
        assertThat(editions.get(imported.editionId()).programmeId()).matches("[a-z0-9-]+");
        assertThat(organisations.byName("株式会社青空 " + word).orElseThrow().id()).matches("[a-z0-9-]+");
    }

    @Test
    void programmes_with_much_the_same_name_are_two() {
        var one = reports.importReport(report.replace("Care " + word, "Grün " + word), MARTA.actor(accounts));
        var two = reports.importReport(report.replace("Care " + word, "Grun " + word), MARTA.actor(accounts));
        assertThat(one.editionId()).isEqualTo("grun-" + word + "-2019-imported");
        assertThat(two.editionId()).isEqualTo("grun-" + word + "-2-2019-imported");
    }

    @Test
    void check_marks_and_characters_that_cannot_be_kept_leave_nothing_behind() {
        var coloured = report.replace("✓", "✔️").replace("Much patience", "\u0002Much\u001b pati\ufffeence");
        assertThat(post("\ufeff" + coloured, "", "")).hasStatus3xxRedirection();
        var second = report.replace(partner, "sued" + word);
        assertThat(reports.importReport(second, MARTA.actor(accounts)).editionId())
                .isEqualTo("care-" + word + "-2019-imported");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult post(String text, String country, String zone) {
        return web.post()
                .uri("/programmes/import")
                .param("report", text)
                .param("country", country)
                .param("zone", zone)
                .with(MARTA.signedIn())
                .exchange();
    }

    @Test
    void the_page_names_the_line_and_keeps_what_was_pasted() {
        var broken = report.replace("- ✓ Big ones", "- Big ones");
        assertThat(web.post().uri("/programmes/import").param("report", broken).with(MARTA.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Line 66: expected a capability with a check mark, found &quot;Big ones&quot;.",
                        "Umbrellas include:");
    }
}
