package auditway.change.dispute;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.MARTA;
import static auditway.Persona.OLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.Persona;
import auditway.ReportedGaps;
import auditway.followup.actionitem.SettlingActionItems;
import auditway.platform.calendar.SettableClock;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.NotFound;
import auditway.platform.refusal.NotYours;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who may dispute a finding, until when and how often. */
@ApplicationTest
@Tag("both-databases")
class DisputeTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    SettableClock clock;

    @Autowired
    MockMvcTester mvc;

    private DisputedGap gap;

    @BeforeEach
    void reported() {
        gap = DisputedGap.of(context);
    }

    @Test
    void a_finding_is_disputed_within_five_business_days_of_the_gap_report() {
        clock.set(gap.audit.now().plus(Duration.ofDays(15)));
        assertThatThrownBy(gap::disputes)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining(
                        "The time to dispute a finding is over: 5 business days after the gap report of ");
        assertThat(gap.now().isDisputed()).isFalse();
    }

    @Test
    void a_finding_is_disputed_once() {
        gap.disputes();
        assertThatThrownBy(gap::disputes).isInstanceOf(Conflict.class).hasMessageContaining("is disputed once");
        gap.rules(DAVID, "ruleOnDispute", "upheld", null);
        gap.accepts();
        assertThatThrownBy(gap::disputes).isInstanceOf(Conflict.class).hasMessageContaining("is disputed once");
    }

    @Test
    void only_the_partner_lead_disputes_and_only_findings_of_the_audit() {
        for (Persona other : new Persona[] {OLE, DAVID, MARTA}) {
            assertThatThrownBy(() ->
                            gap.reported.asks(other, "dispute-finding", gap.item.findingId(), DisputedGap.DISPUTE))
                    .isInstanceOf(NotYours.class);
        }
        ReportedGaps others = ReportedGaps.of(context);
        assertThatThrownBy(() -> gap.reported.asks(
                        JANA, "dispute-finding", others.mandatory().findingId(), DisputedGap.DISPUTE))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_item_that_lapsed_is_beyond_dispute() {
        context.getBean(SettlingActionItems.class).lapseOpen(gap.audit.id);
        assertThatThrownBy(gap::disputes)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("A finding is disputed while its action item is with the partner");
    }

    @Test
    void it_is_disputed_on_the_findings_page_and_by_programs_and_told_on_a_page() {
        String page = "/audits/" + gap.audit.id + "/findings?finding=F-01";
        assertThat(mvc.get().uri(page).with(JANA.signedIn())).bodyText().contains("Dispute this finding");
        assertThat(mvc.get().uri(page).with(DAVID.signedIn())).bodyText().doesNotContain("Dispute this finding");
        assertThat(mvc.post()
                        .uri("/api/v1/audits/%s/requests/dispute-finding?about=%s"
                                .formatted(gap.audit.id, gap.item.findingId()))
                        .with(JANA.basic())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"grounds\":\"The test was held in May.\",\"wanted\":\"No finding.\"}"))
                .hasStatus(204);

        assertThat(mvc.get().uri(page).with(DAVID.signedIn())).bodyText().contains("Disputed: the lead auditor rules");
        gap.rules(DAVID, "ruleOnDispute", "upheld", null);
        assertThat(mvc.get().uri("/audits/" + gap.audit.id + "/requests").with(JANA.signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("The test was held in May.", "F-01 is upheld.", "Jana Kruse", "David Pool");
        assertThat(mvc.get().uri("/api/v1/audits/" + gap.audit.id + "/requests").with(DAVID.basic()))
                .bodyJson()
                .extractingPath("$.requests[0].standing")
                .isEqualTo("The partner answers the ruling");
        assertThat(mvc.get().uri("/audits/" + gap.audit.id + "/disputes").with(JANA.signedIn()))
                .as("mails of earlier versions link there")
                .hasRedirectedUrl("/audits/" + gap.audit.id + "/requests");
        assertThat(mvc.get().uri("/action-items/" + gap.item.id()).with(JANA.signedIn()))
                .bodyText()
                .contains("The clock is stopped and nothing can be submitted");
    }
}
