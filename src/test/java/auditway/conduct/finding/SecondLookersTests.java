package auditway.conduct.finding;

import static auditway.Persona.DAVID;
import static auditway.Persona.HELEN;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import auditway.platform.workflow.Briefings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whose work the second look is. */
@ApplicationTest
@Tag("both-databases")
class SecondLookersTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    List<Briefings> briefings;

    @Autowired
    MockMvcTester pages;

    private FindingsOfAudit drafted;

    @BeforeEach
    void held() {
        drafted = FindingsOfAudit.of(context);
    }

    @Test
    void the_lead_auditor_has_the_second_look_where_the_colleague_drafted_the_finding() {
        drafted.mandatory();

        assertThat(holders()).containsExactly(id(DAVID));
        assertThatCode(() -> drafted.reviewed("agreed", DAVID)).doesNotThrowAnyException();
    }

    @Test
    void the_colleague_has_the_second_look_where_the_lead_auditor_changed_the_words_last() {
        drafted.mandatory();
        drafted.audit
                .get(FindingDrafts.class)
                .revise(drafted.audit.id + "-F-01", FindingsOfAudit.COMPLETE, drafted.audit.actor(DAVID));

        assertThat(holders()).containsExactly(id(PRIYA));
        assertThatCode(() -> drafted.reviewed("agreed", PRIYA)).doesNotThrowAnyException();
    }

    @Test
    void two_who_drafted_one_each_look_at_one_anothers() {
        Finding hers = drafted.mandatory();
        drafted.audit.verdict(drafted.audit.lastControl(Kind.MANDATORY), Verdict.NOT_MET, "Not seen.", DAVID);

        assertThat(holders()).containsExactlyInAnyOrder(id(DAVID), id(PRIYA));
        drafted.look(hers, true, "", DAVID);
        assertThatCode(() -> drafted.reviewed("agreed", PRIYA)).doesNotThrowAnyException();
    }

    @Test
    void without_a_mandatory_finding_the_colleague_of_the_lead_auditor_reviews() {
        assertThat(holders()).containsExactly(id(PRIYA));
    }

    @Test
    void in_a_team_of_one_a_programme_manager_has_the_second_look_and_the_page_says_so() {
        drafted.mandatory();
        drafted.audit
                .get(JdbcClient.class)
                .sql("delete from audit_appointment where audit_id = ? and account_id = ?")
                .params(drafted.audit.id, id(DAVID))
                .update();

        assertThat(holders()).contains(id(HELEN)).doesNotContain(id(PRIYA));
        assertThat(pages.get().uri("/audits/" + drafted.audit.id + "/findings").with(PRIYA.signedIn()))
                .bodyText()
                .contains("so a programme manager does: ", "Helen");
        assertThatCode(() -> drafted.reviewed("agreed", HELEN)).doesNotThrowAnyException();
    }

    @Test
    void the_page_says_who_gives_the_second_look() {
        drafted.mandatory();

        assertThat(pages.get().uri("/audits/" + drafted.audit.id + "/findings").with(PRIYA.signedIn()))
                .bodyText()
                .contains("The second look is given by David Pool.");
    }

    private List<String> holders() {
        return Stream.of(drafted.audit.step(
                        "findings-review", "reviewFindings", "review-findings", "secondAuditor", null))
                .flatMap(step -> briefings.stream()
                        .filter(room -> room.covers(step.process()))
                        .map(room -> room.brief(step)))
                .flatMap(briefing -> briefing.accountIds().stream())
                .toList();
    }

    private String id(Persona persona) {
        return drafted.audit.actor(persona).accountId();
    }
}
