package auditway.catalogue.roster.web;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.SAMUEL;
import static auditway.audit.audit.AuditAhead.auditor;
import static auditway.audit.audit.AuditAhead.newcomer;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.TeamRole;
import auditway.catalogue.roster.Absences;
import auditway.catalogue.roster.Competence;
import auditway.catalogue.roster.Competences;
import auditway.catalogue.roster.Substitutions;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Role;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@ApplicationTest
class RosterPagesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Competences competences;

    @Autowired
    private Absences absences;

    @Autowired
    private Substitutions substitutions;

    private final LocalDate day = LocalDate.now(ZoneOffset.UTC).plusDays(40);

    @Test
    void a_programme_manager_records_competence_for_a_section_until_a_day_and_takes_it_back() {
        Account newcomer = newcomer(context, "Nia New", Role.AUDITOR);
        assertThat(post(HELEN, newcomer, "/competences", "reach", "aws-msp/8", "validUntil", day.toString()))
                .hasStatus(302);
        Competence recorded = competences.of(List.of(newcomer.id())).get(0);
        assertThat(recorded.covers("aws-msp", "8", day)).isTrue();
        assertThat(page(HELEN, newcomer)).bodyText().contains("AWS MSP", "section 8 Security", "Withdraw");
        assertThat(page(MARTA, newcomer))
                .bodyText()
                .contains("section 8 Security")
                .doesNotContain("Withdraw");
        assertThat(post(HELEN, newcomer, "/competences/" + recorded.id() + "/withdrawal"))
                .hasStatus(302);
        assertThat(competences.of(List.of(newcomer.id()))).isEmpty();
    }

    @Test
    void competence_is_kept_by_programme_managers_and_administrators_and_nobody_else() {
        Account newcomer = newcomer(context, "Nia New", Role.AUDITOR);
        assertThat(post(MARTA, newcomer, "/competences", "reach", "all")).hasStatus(403);
        assertThat(post(DAVID, DAVID.account(accounts), "/competences", "reach", "all"))
                .hasStatus(403);
        assertThat(post(SAMUEL, newcomer, "/competences", "reach", "all")).hasStatus(302);
    }

    @Test
    void competence_that_cannot_be_taken_is_refused_field_by_field() {
        assertThat(mvc.post()
                        .uri("/api/v1/roster/" + MARTA.account(accounts).id() + "/competences")
                        .with(HELEN.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"programme\":\"nonesuch\",\"section\":\"99\",\"validUntil\":\"2020-01-01\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("accountId", "programmeId", "sectionId", "validUntil");
    }

    @Test
    void everybody_records_their_own_absence_and_takes_it_back() {
        Account own = auditor(context, "Ada Away");
        assertThat(mvc.get().uri("/settings").with(DAVID.signedIn())).bodyText().contains("/roster/me", "Absences");
        assertThat(api(own, "/absences", absence(day, day.plusDays(3)))).hasStatus(201);
        assertThat(page(MARTA, own))
                .bodyText()
                .contains("Holiday", absences.ahead(own.id()).get(0).days());
        assertThat(post(
                        MARTA,
                        own,
                        "/absences/" + absences.ahead(own.id()).get(0).id() + "/withdrawal"))
                .hasStatus(302);
        assertThat(absences.ahead(own.id())).isEmpty();
    }

    @Test
    void a_colleague_who_is_absent_is_marked_where_a_substitute_is_chosen() {
        Account own = auditor(context, "Ada Away");
        Account colleague = auditor(context, "Abe Absent");
        assertThat(api(colleague, "/absences", absence(day, day.plusDays(3)))).hasStatus(201);
        assertThat(page(MARTA, own))
                .bodyText()
                .contains("Abe Absent, ISSI (absent "
                        + absences.ahead(colleague.id()).get(0).days() + ")");
    }

    @Test
    void an_absence_that_cannot_be_taken_keeps_what_was_typed() {
        Account own = auditor(context, "Ada Away");
        assertThat(post(MARTA, own, "/absences", "kind", "LEAVE", "note", "At sea"))
                .hasStatus(422)
                .bodyText()
                .contains("Enter the first day.", "Enter the last day.", "At sea");
        assertThat(post(MARTA, own, "/absences", days(day, day.minusDays(1))))
                .hasStatus(422)
                .bodyText()
                .contains("The last day lies before the first");
        LocalDate past = LocalDate.now(ZoneOffset.UTC).minusDays(5);
        assertThat(post(MARTA, own, "/absences", days(past, past)))
                .hasStatus(422)
                .bodyText()
                .contains("These days have passed");
        assertThat(post(MARTA, own, "/absences", days(day, day.plusDays(2)))).hasStatus(302);
        assertThat(post(MARTA, own, "/absences", days(day.plusDays(2), day.plusDays(4))))
                .hasStatus(422)
                .bodyText()
                .contains("already; take that back first");
    }

    @Test
    void an_absence_on_an_agreed_day_is_recorded_and_says_what_it_touches() {
        AuditAhead audit = AuditAhead.of(context);
        Account own = auditor(context, "Ada Away");
        audit.with(own, TeamRole.AUDITOR).heldOn(audit.day);
        assertThat(post(MARTA, own, "/absences", days(audit.day, audit.day)))
                .hasStatus(302)
                .flash()
                .extractingByKey("toast")
                .asString()
                .contains("Ada Away is engaged in " + audit.id, "someone has to replace or to stand in for them");
    }

    @Test
    void an_engagement_leads_to_its_audit_for_those_who_may_open_it() {
        AuditAhead audit = AuditAhead.of(context);
        Account busy = auditor(context, "Bea Busy");
        audit.with(busy, TeamRole.AUDITOR).heldOn(audit.day);
        String link = "href=\"/audits/" + audit.id + "\"";
        assertThat(page(MARTA, busy)).bodyText().contains(link);
        assertThat(page(SAMUEL, busy)).bodyText().contains(audit.id).doesNotContain(link);
    }

    @Test
    void nobody_sees_or_records_the_absences_of_others_but_coordinators() {
        Account own = auditor(context, "Ada Away");
        assertThat(page(DAVID, own)).hasStatus(403);
        assertThat(page(JANA, own)).hasStatus(403);
        assertThat(post(DAVID, own, "/absences", days(day, day))).hasStatus(403);
        assertThat(mvc.get().uri("/roster").with(DAVID.signedIn())).hasStatus(403);
        assertThat(mvc.get().uri("/api/v1/roster/" + own.id() + "/absences").with(JANA.basic()))
                .hasStatus(403);
        assertThat(mvc.get().uri("/roster/me").with(JANA.signedIn())).hasStatusOk();
    }

    @Test
    void the_roster_shows_who_is_engaged_or_absent_in_a_span_of_days() {
        AuditAhead audit = AuditAhead.of(context);
        Account busy = auditor(context, "Bea Busy");
        audit.with(busy, TeamRole.AUDITOR).heldOn(audit.day);
        Account away = auditor(context, "Abe Away");
        post(MARTA, away, "/absences", days(audit.day, audit.day));
        assertThat(mvc.get()
                        .uri("/roster")
                        .param("from", audit.day.toString())
                        .param("to", audit.day.plusDays(1).toString())
                        .with(MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Bea Busy", audit.id, "Abe Away", "Holiday on ", "All programmes", "Free");
        assertThat(mvc.get()
                        .uri("/api/v1/roster?from=" + audit.day + "&to=" + audit.day)
                        .with(MARTA.basic()))
                .bodyText()
                .contains("engaged in " + audit.id, "Abe Away is absent");
    }

    @Test
    void a_substitute_is_named_and_ended_on_the_page() {
        Account own = auditor(context, "Ada Away");
        Account other = auditor(context, "Ben Other");
        String[] asked = {"substituteId", other.id(), "from", day.toString(), "until", day.toString()};
        assertThat(post(MARTA, own, "/substitutions", asked)).hasStatus(302);
        assertThat(page(MARTA, other)).bodyText().contains("Ben Other", "Ada Away");
        assertThat(post(MARTA, own, "/substitutions", asked))
                .hasStatus(422)
                .bodyText()
                .contains("Ben Other stands in for Ada Away on ");
        String id = substitutions.concerning(own.id()).get(0).id();
        assertThat(post(MARTA, own, "/substitutions/" + id + "/end")).hasStatus(302);
        assertThat(substitutions.concerning(own.id())).isEmpty();
    }

    private MvcTestResult page(Persona who, Account person) {
        return mvc.get().uri("/roster/" + person.id()).with(who.signedIn()).exchange();
    }

    private MvcTestResult post(Persona who, Account person, String path, String... parameters) {
        var request = mvc.post().uri("/roster/" + person.id() + path).with(who.signedIn());
        for (int at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange();
    }

    private static String[] days(LocalDate from, LocalDate to) {
        return new String[] {"firstDay", from.toString(), "lastDay", to.toString(), "kind", "HOLIDAY"};
    }

    private static String absence(LocalDate from, LocalDate to) {
        return "{\"firstDay\":\"" + from + "\",\"lastDay\":\"" + to + "\",\"kind\":\"HOLIDAY\"}";
    }

    private MvcTestResult api(Account own, String path, String body) {
        return mvc.post()
                .uri("/api/v1/roster/" + own.id() + path)
                .with(MARTA.basic())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
