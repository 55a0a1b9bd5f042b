package auditway.catalogue.roster.web;

import static auditway.Persona.HELEN;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.catalogue.roster.Competence;
import auditway.catalogue.roster.Competences;
import auditway.platform.people.Account;
import auditway.platform.people.Role;
import auditway.platform.trail.Trail;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Nobody has the same competence twice, and competence for everything is never what was left out. */
@ApplicationTest
class CompetencePagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Competences competences;

    @Autowired
    private Trail trail;

    private final LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(40);
    private Account newcomer;

    @BeforeEach
    void somebodyWithNothingRecorded() {
        newcomer = AuditAhead.newcomer(context, "Nia New", Role.AUDITOR);
    }

    @Test
    void competence_that_is_recorded_again_is_renewed_with_the_other_last_day() {
        for (LocalDate until : List.of(day, day.plusDays(9))) {
            assertThat(mvc.post()
                            .uri("/roster/" + newcomer.id() + "/competences")
                            .with(HELEN.signedIn())
                            .param("reach", "aws-msp/8")
                            .param("validUntil", until.toString()))
                    .hasStatus(302);
        }
        assertThat(competences.of(List.of(newcomer.id())))
                .singleElement()
                .extracting(Competence::validUntil)
                .isEqualTo(day.plusDays(9));
        assertThat(trail.before(null, Integer.MAX_VALUE, 1).get(0).entry().action())
                .isEqualTo("Competence renewed");
    }

    @Test
    void a_page_that_is_sent_without_a_choice_records_nothing() {
        assertThat(mvc.post().uri("/roster/" + newcomer.id() + "/competences").with(HELEN.signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what for");
        assertThat(mvc.post().uri("/roster/" + newcomer.id() + "/competences").with(MARTA.signedIn()))
                .hasStatus(403);
        assertThat(competences.of(List.of(newcomer.id()))).isEmpty();
    }

    @Test
    void a_program_names_the_programme_or_says_all() {
        for (String body : List.of("{}", "{\"programme\": null}", "{\"programme\": \" \"}")) {
            assertThat(sent(body)).hasStatus(422);
        }
        assertThat(competences.of(List.of(newcomer.id()))).isEmpty();
        assertThat(sent("{\"programme\": \"all\"}")).hasStatus(201);
        assertThat(competences.of(List.of(newcomer.id())).get(0).covers("any", "1", day))
                .isTrue();
    }

    private MvcTestResult sent(String body) {
        return mvc.post()
                .uri("/api/v1/roster/" + newcomer.id() + "/competences")
                .with(HELEN.basic())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
