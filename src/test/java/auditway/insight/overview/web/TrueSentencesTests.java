package auditway.insight.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.audit.audit.AuditAhead;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What pages about audits say of them. */
@ApplicationTest
class TrueSentencesTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void days_that_lie_ahead_are_agreed_and_not_held() {
        AuditAhead audit = AuditAhead.of(context);
        assertThat(page("/audits/" + audit.id)).contains("date not agreed yet");

        audit.heldOn(audit.day);

        assertThat(page("/audits/" + audit.id))
                .contains("Hannover, agreed for Tue ")
                .doesNotContain("held Tue ");
    }

    @Test
    void home_counts_work_items_apart_from_audits() {
        assertThat(page("/home")).containsPattern("audits? under way\\. Work items: \\d+ overdue, \\d+ due today");
    }

    @Test
    void the_fee_of_another_date_is_told_before_it_is_asked_for() {
        AuditAhead audit = AuditAhead.of(context);
        audit.heldOn(audit.day);

        assertThat(page("/audits/" + audit.id + "/requests/request-reschedule"))
                .contains("Fee, if the partner needs another date:")
                .contains("Free, because the auditor side causes it.");
    }

    private String page(String path) {
        var answer = mvc.get().uri(path).with(Persona.MARTA.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
