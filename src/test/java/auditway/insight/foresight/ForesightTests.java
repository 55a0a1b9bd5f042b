package auditway.insight.foresight;

import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.AtOnce;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.audit.audit.AuditStates;
import auditway.audit.request.RequestKinds;
import auditway.audit.request.Subject;
import auditway.insight.foresight.Foretold.Kind;
import auditway.platform.form.Submission;
import auditway.platform.people.Accounts;
import auditway.platform.refusal.NotYours;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is foretold of an audit, and that nothing of it stays. */
@ApplicationTest
class ForesightTests {

    @Autowired
    private Foresight foresight;

    @Autowired
    private AuditRequests requests;

    @Autowired
    private AuditDirectory audits;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private RequestKinds kinds;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester pages;

    private String audit = "";

    @BeforeEach
    void an_audit_is_requested() {
        AuditStates.endAllOf(jdbc, "tecracer");
        LocalDate today = LocalDate.now(clock);
        audit = requests.request(
                new RequestAudit(
                        "tecracer",
                        "aws-msp-2017",
                        "onSite",
                        "Hannover",
                        today.plusDays(40),
                        today.plusDays(80),
                        "The programme asked for it."),
                MARTA.actor(accounts));
    }

    @Test
    void forecasts_that_are_asked_for_at_the_same_moment_are_computed_one_after_the_other() throws Exception {
        Callable<?> looks = () -> foresight.of(audit, Acting.NOBODY, MARTA.actor(accounts));
        assertThat(AtOnce.refusals(List.of(looks, looks))).containsOnly("");
    }

    @Test
    @Tag("exhaustive")
    void more_than_a_few_forecasts_at_once_are_asked_for_again_a_little_later() throws Exception {
        Callable<?> looks = () -> foresight.of(audit, Acting.NOBODY, MARTA.actor(accounts));
        assertThat(AtOnce.refusals(Collections.nCopies(10, looks)))
                .contains("", "Several forecasts wait to be computed just now; ask again in a few seconds.");
    }

    @Test
    void if_everybody_acts_on_the_last_day_the_audit_is_closed() {
        Course course = foresight.of(audit, Acting.LAST_DAY, MARTA.actor(accounts));
        assertThat(course.breaksOff()).isEmpty();
        assertThat(course.ending()).isEqualTo("Closed");
        assertThat(course.events())
                .extracting(Foretold::what)
                .contains("Check prerequisites", "Hold opening meeting", "Issue gap report", "Close audit");
        assertThat(course.events()).isSortedAccordingTo((a, b) -> a.at().compareTo(b.at()));
    }

    @Test
    void if_nobody_acts_the_request_stays_where_it_is() {
        Course course = foresight.of(audit, Acting.NOBODY, MARTA.actor(accounts));
        assertThat(course.events())
                .filteredOn(event -> event.kind() == Kind.DEADLINE)
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.what()).isEqualTo("Check prerequisites");
                    assertThat(event.why()).startsWith("5 business days after");
                });
        assertThat(course.ending()).isEqualTo("Prerequisites");
    }

    @Test
    @Tag("both-databases")
    void if_nobody_acts_people_are_recalled_and_late_work_is_escalated() {
        Course course = foresight.of(audit, Acting.NOBODY, MARTA.actor(accounts));
        Instant due = course.events().stream()
                .filter(event -> event.kind() == Kind.DEADLINE)
                .findFirst()
                .orElseThrow()
                .at();
        assertThat(course.events())
                .filteredOn(event -> event.kind() == Kind.MAIL)
                .as("by a mail of its own, or in the day's digest of someone with more to do")
                .anyMatch(mail -> mail.at().isBefore(due) && isRecall(mail))
                .anyMatch(mail ->
                        mail.at().isAfter(due) && isRecall(mail) && mail.what().endsWith("late"));
    }

    @Test
    @Tag("both-databases")
    void nothing_of_what_was_tried_stays() {
        List<Long> before = counts();
        foresight.of(audit, Acting.LAST_DAY, MARTA.actor(accounts));
        assertThat(counts()).isEqualTo(before);
        assertThat(audits.get(audit).state().title()).isEqualTo("Prerequisites");
    }

    @Test
    @Tag("exhaustive")
    void an_audit_on_hold_is_resumed_on_the_last_day_and_goes_on() {
        isPutOnHold();
        Course course = foresight.of(audit, Acting.LAST_DAY, MARTA.actor(accounts));
        assertThat(course.breaksOff()).isEmpty();
        assertThat(course.ending()).isEqualTo("Closed");
        assertThat(course.events())
                .extracting(Foretold::what)
                .containsSubsequence("Resume audit", "Check prerequisites", "Close audit");
    }

    @Test
    void an_audit_on_hold_that_nobody_resumes_goes_to_the_programme_manager() {
        isPutOnHold();
        Course course = foresight.of(audit, Acting.NOBODY, MARTA.actor(accounts));
        assertThat(course.breaksOff()).isEmpty();
        assertThat(course.events()).extracting(Foretold::what).contains("Decide on held audit");
        assertThat(course.events()).extracting(Foretold::what).noneMatch(what -> what.contains("Check prerequisites"));
    }

    private static boolean isRecall(Foretold mail) {
        return mail.what().startsWith("Reminder: Check prerequisites, tecRacer")
                || mail.what().startsWith("Your day: ");
    }

    private void isPutOnHold() {
        kinds.ask(
                "hold-audit",
                Subject.audit(audit),
                Submission.ofJson(Map.of("reason", "The partner moves its office.")),
                MARTA.actor(accounts));
    }

    @Test
    void an_edition_is_looked_at_before_anybody_is_audited_against_it() {
        Course course = foresight.ofEdition("aws-msp-2017", Acting.LAST_DAY, MARTA.actor(accounts));
        assertThat(course.breaksOff()).isEmpty();
        assertThat(course.ending()).isEqualTo("Closed");
        assertThat(jdbc.sql("select count(*) from organisation where name = 'A partner'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void the_page_tells_what_comes_and_how_it_ends() {
        assertThat(pages.get()
                        .uri("/audits/" + audit + "/ahead?acting=LAST_DAY")
                        .with(MARTA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("If everyone acts on the last day", "Hold opening meeting", "It ends: Closed.");
        assertThat(pages.get().uri("/audits/" + audit + "/ahead").with(JANA.signedIn()))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(pages.get().uri("/api/v1/audits/" + audit + "/ahead").with(MARTA.basic()))
                .bodyJson()
                .extractingPath("$.events[*].kind")
                .asArray()
                .contains("DEADLINE", "MAIL");
    }

    @Test
    void only_coordinators_look_ahead() {
        assertThatThrownBy(() -> foresight.of(audit, Acting.NOBODY, JANA.actor(accounts)))
                .isInstanceOf(NotYours.class);
    }

    private List<Long> counts() {
        return Stream.of(
                        "mail",
                        "work_item",
                        "trail_entry",
                        "audit_appointment",
                        "report_print",
                        "act_ru_task",
                        "act_ru_job")
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Long.class)
                        .single())
                .toList();
    }
}
