package auditway.journeys;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.SmallEdition;
import auditway.audit.audit.Agenda;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditStates;
import auditway.audit.audit.Criteria;
import auditway.catalogue.programme.Control;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.followup.report.GapReportFile;
import auditway.platform.calendar.SettableClock;
import auditway.platform.people.Accounts;
import auditway.platform.people.DemoPeople;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** A partner asks to leave a section out of its audit, or to take it in again. */
@ApplicationTest
@Tag("both-databases")
class ScopeChangeByApiTests {

    private static final Map<String, String> YES = Map.of("claim", "YES", "statement", "We do, see the handbook.");

    @LocalServerPort
    private int port;

    @Autowired
    private DemoPeople people;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Editions editions;

    @Autowired
    private Criteria criteria;

    @Autowired
    private AuditDirectory directory;

    @Autowired
    private GapReportFile gapReports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private AuditByApi audit;
    private String lead = "";

    /** Of two sections with a control each, agreed on for a day. */
    @BeforeEach
    void an_audit_in_preparation() {
        AuditStates.endAll(jdbc);
        Api api = new Api(port);
        String name = "scope-" + UUID.randomUUID().toString().substring(0, 8);
        Edition edition = new SmallEdition(editions.get("aws-msp-2017"), name).ofTwoSections(LocalDate.of(2026, 1, 1));
        editions.publish(edition, "a test");
        audit = AuditByApi.requested(api, Guest.admitted(name, api, people), edition.id(), clock);
        lead = audit.guest.lead();
        audit.prerequisitesAreMet();
        audit.teamIsEngaged();
        audit.slotIsProposed(9);
        audit.slotIsAgreed();
    }

    @Test
    void only_the_partners_lead_asks_and_only_the_programme_manager_decides() {
        asks(MARTA.email(), leave("2")).isRefused(403);
        asks(audit.guest.contributor(), leave("2")).isRefused(403);
        asks(lead, leave("2")).answers(204);
        assertThat(audit.desk.waits(MARTA.email(), "decideScopeChange")).isFalse();
        JsonNode shown = audit.desk.offered(HELEN.email(), "decideScopeChange");
        assertThat(shown.path("change").asString()).isEqualTo("Leaves out: 2 Wealth.");
        assertThat(shown.path("consequence").asString())
                .isEqualTo("In scope now: 2 controls. Leaving: 1, of them 1 mandatory.");
        assertThat(asks(lead, leave("1")).isRefused(409).path("detail").asString())
                .contains("asked for already");
    }

    @Test
    void nothing_every_section_or_an_unknown_one_cannot_be_left_out() {
        asks(lead, Map.of("reason", "None.")).isRefused(422);
        asks(lead, Map.of("leave", List.of("1", "2"), "reason", "All.")).isRefused(422);
        asks(lead, leave("99")).isRefused(422);
        asks(lead, Map.of("add", List.of("2"), "reason", "It is in.")).isRefused(422);
        assertThat(controls()).containsExactly("1.1", "2.1");
    }

    @Test
    void a_refused_change_leaves_the_scope_as_it_is() {
        asks(lead, leave("2")).answers(204);
        audit.desk.completes(HELEN.email(), "decideScopeChange", decision("refused"));
        assertThat(controls()).containsExactly("1.1", "2.1");
        assertThat(asks(lead, leave("2")).status()).isEqualTo(204);
    }

    @Test
    void self_assessment_agenda_checklist_score_and_reports_follow_what_was_left_out() throws IOException {
        isPlanned();
        isLeftOut("2");
        assertThat(controls()).containsExactly("1.1");
        assertThat(agenda()).containsExactly("1");
        answers("1.1").answers(200);
        assertThat(answers("2.1").status()).isEqualTo(404);
        audit.desk.completes(lead, "completeSelfAssessment", Map.of("declaration", true));
        audit.desk.completes(DAVID.email(), "reviewReadiness", Map.of("outcome", "go"));
        assertThat(asks(lead, Map.of("add", List.of("2"), "reason", "After all."))
                        .isRefused(409)
                        .path("detail")
                        .asString())
                .contains("its scope stays");
        audit.leaves("2");
        audit.auditIsHeld(Map.of());
        audit.findingsAreIssued();
        assertThat(gapReport()).contains("Left out at the partner's request: 2 Wealth");
        audit.gapReviewIsHeld();
        audit.auditIsDecided();
        audit.auditIsClosed();
        String report = audit.api
                .get(MARTA.email(), audit.at("/reports/shareable"))
                .answers(200)
                .toString();
        assertThat(report).contains("Section 2 Wealth", "Left out at the partner's request, agreed by Helen");
        assertThat(report).doesNotContain("It is written down.");
    }

    @Test
    void what_is_added_again_is_answered_and_planned_before_the_audit_is_ready() {
        isPlanned();
        isLeftOut("2");
        answers("1.1").answers(200);
        audit.desk.completes(lead, "completeSelfAssessment", Map.of("declaration", true));
        asks(lead, Map.of("add", List.of("2"), "reason", "We moved there after all."))
                .answers(204);
        audit.desk.completes(HELEN.email(), "decideScopeChange", decision("granted"));
        assertThat(controls()).containsExactly("1.1", "2.1");
        refusesReadiness("2.1");
        assertThat(audit.desk
                        .offered(lead, "answerAddedControls")
                        .path("controls")
                        .asString())
                .isEqualTo("2.1");
        answers("2.1").answers(200);
        audit.desk.completes(lead, "answerAddedControls", Map.of("declaration", true));
        refusesReadiness("The agenda has no time for section 2 yet");
        audit.desk.completes(
                DAVID.email(),
                "planAgendaAgain",
                Map.of(
                        "agenda",
                        audit.desk.offered(DAVID.email(), "planAgendaAgain").path("agenda")));
        assertThat(agenda()).containsExactlyInAnyOrder("1", "2");
        audit.desk.completes(DAVID.email(), "reviewReadiness", Map.of("outcome", "go"));
    }

    private String gapReport() throws IOException {
        try (var printed = Loader.loadPDF(gapReports.pdf(audit.id, MARTA.actor(accounts)))) {
            return new PDFTextStripper().getText(printed).replaceAll("\\s+", " ");
        }
    }

    private void refusesReadiness(String why) {
        assertThat(audit.desk
                        .attempts(DAVID.email(), "reviewReadiness", Map.of("outcome", "go"))
                        .isRefused(422)
                        .toString())
                .contains(why);
    }

    private void isPlanned() {
        audit.desk.completes(
                DAVID.email(),
                "planAudit",
                Map.of("agenda", audit.desk.offered(DAVID.email(), "planAudit").path("agenda")));
    }

    private void isLeftOut(String section) {
        asks(lead, leave(section)).answers(204);
        audit.desk.completes(HELEN.email(), "decideScopeChange", decision("granted"));
    }

    private Api.Reply asks(String who, Map<String, ?> answers) {
        return audit.api.post(who, audit.at("/requests/request-scope-change"), answers);
    }

    private static Map<String, ?> leave(String section) {
        return Map.of("leave", List.of(section), "reason", "That site was sold.");
    }

    private static Map<String, Object> decision(String outcome) {
        return Map.of("outcome", outcome, "answer", "As agreed by phone.");
    }

    private Api.Reply answers(String control) {
        return audit.api.put(audit.guest.contributor(), audit.at("/responses/" + control), YES);
    }

    private List<String> controls() {
        return criteria.of(directory.get(audit.id)).controls().stream()
                .map(Control::id)
                .toList();
    }

    private List<String> agenda() {
        return directory.agenda(audit.id).lines().stream()
                .map(Agenda.Line::sectionId)
                .toList();
    }
}
