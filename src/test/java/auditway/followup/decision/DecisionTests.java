package auditway.followup.decision;

import static auditway.Persona.INGRID;
import static auditway.Persona.JANA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Milestone;
import auditway.catalogue.auditee.Designations;
import auditway.followup.actionitem.SettlingActionItems;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What may be decided after the technical review, and what a pass awards. */
@ApplicationTest
@Tag("both-databases")
class DecisionTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    AuditDirectory audits;

    @Autowired
    MockMvcTester pages;

    private ConcludedAudit concluded;

    @BeforeEach
    void held() {
        concluded = ConcludedAudit.of(context);
    }

    @Test
    void rule_15_an_open_or_lapsed_mandatory_item_refuses_a_pass() {
        concluded.failMandatory();
        context.getBean(SettlingActionItems.class).lapseOpen(concluded.id);
        concluded.state();
        concluded.approve();

        assertThat(concluded.conclusion().recommendation()).isEqualTo(Result.NO_PASS);
        assertThatThrownBy(() -> concluded.decide(Result.PASS, null, INGRID))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("mandatory action item is not closed");
        assertThatThrownBy(() -> concluded.decide(Result.QUALIFIED_PASS, "By March.", INGRID))
                .isInstanceOf(Invalid.class);
        concluded.decide(Result.NO_PASS, null, INGRID);

        assertThat(concluded.conclusion().decision().orElseThrow().result()).isEqualTo(Result.NO_PASS);
    }

    @Test
    void a_pass_awards_a_designation_that_counts_from_the_audit_date() {
        concluded.state();
        assertThatThrownBy(() -> concluded.decide(Result.PASS, null, INGRID)).isInstanceOf(Conflict.class);
        concluded.approve();
        concluded.decide(Result.PASS, null, INGRID);

        var date = java.util.Objects.requireNonNull(audits.get(concluded.id).date());
        assertThat(audits.milestone(concluded.id, Milestone.DECISION)).isPresent();
        assertThat(context.getBean(Designations.class).of("tecracer"))
                .filteredOn(designation -> designation.programmeId().equals("aws-msp"))
                .singleElement()
                .satisfies(designation -> {
                    assertThat(designation.fullAudit()).isEqualTo(date);
                    assertThat(designation.expires()).isEqualTo(date.plusMonths(36));
                });
        assertThatThrownBy(() -> concluded.decide(Result.NO_PASS, null, INGRID)).isInstanceOf(Conflict.class);
    }

    @Test
    void a_qualified_pass_names_its_conditions() {
        concluded.state();
        concluded.approve();
        assertThatThrownBy(() -> concluded.decide(Result.QUALIFIED_PASS, " ", INGRID))
                .isInstanceOf(Invalid.class);
        concluded.decide(Result.QUALIFIED_PASS, "A second engineer by March.", INGRID);

        assertThat(pages.get().uri("/audits/" + concluded.id + "/decision").with(JANA.signedIn()))
                .bodyText()
                .contains("Qualified pass", "A second engineer by March.");
    }
}
