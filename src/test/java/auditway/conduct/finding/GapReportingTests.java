package auditway.conduct.finding;

import static auditway.Persona.DAVID;
import static auditway.Persona.JANA;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Milestone;
import auditway.conduct.finding.GapReporting.AcknowledgeGapReport;
import auditway.conduct.finding.GapReporting.IssueGapReport;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotFound;
import auditway.platform.trail.Trail;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What issuing the gap report needs, freezes and shows, and how it is acknowledged. */
@ApplicationTest
@Tag("both-databases")
class GapReportingTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Findings findings;

    @Autowired
    FindingDrafts drafts;

    @Autowired
    GapReporting reporting;

    @Autowired
    AuditDirectory audits;

    private FindingsOfAudit drafted;

    @BeforeEach
    void held() {
        drafted = FindingsOfAudit.of(context);
    }

    @Test
    void the_partner_sees_findings_only_after_the_gap_report_is_issued() {
        Finding finding = drafted.mandatory();
        assertThat(findings.visible(audits.get(drafted.audit.id), drafted.audit.actor(JANA)))
                .isEmpty();
        assertThatThrownBy(() -> findings.visible(finding.id(), drafted.audit.actor(JANA)))
                .isInstanceOf(NotFound.class);

        drafted.issue();

        assertThat(findings.visible(audits.get(drafted.audit.id), drafted.audit.actor(JANA)))
                .hasSize(1);
    }

    @Test
    void issuing_needs_the_second_look_freezes_the_findings_and_reaches_the_milestone() {
        Finding finding = drafted.mandatory();
        assertThatThrownBy(() -> reporting.issue(
                        new IssueGapReport(true, null),
                        drafted.step("issueGapReport", "issue-gap-report"),
                        drafted.audit.actor(DAVID)))
                .isInstanceOf(Invalid.class)
                .hasMessageContaining("waits for its second look: F-01");

        drafted.issue();

        assertThat(audits.milestone(drafted.audit.id, Milestone.GAP_REPORT)).isPresent();
        assertThatThrownBy(() -> drafts.revise(finding.id(), FindingsOfAudit.COMPLETE, drafted.audit.actor(PRIYA)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> drafts.record(
                        drafted.audit.id, Grade.STRENGTH, null, FindingsOfAudit.COMPLETE, drafted.audit.actor(DAVID)))
                .isInstanceOf(Conflict.class);
        assertThat(drafted.audit.get(Trail.class).before(drafted.audit.id, Integer.MAX_VALUE, 50))
                .extracting(kept -> kept.entry().action())
                .contains("Finding drafted", "Finding agreed", "Gap report issued");
    }

    @Test
    void silence_acknowledges_the_gap_report() {
        drafted.mandatory();
        drafted.issue();
        reporting.acknowledgeBySilence(drafted.audit.id);

        assertThat(findings.gapReport(drafted.audit.id).orElseThrow().isAcknowledgedBySilence())
                .isTrue();
        assertThatThrownBy(() -> reporting.acknowledge(
                        new AcknowledgeGapReport(true, ""),
                        drafted.step("acknowledgeGapReport", "x"),
                        drafted.audit.actor(JANA)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void the_partner_that_acknowledges_reads_that_findings_can_be_disputed_and_until_when() {
        drafted.mandatory();
        drafted.issue();

        assertThat(reporting.read(drafted.step("acknowledgeGapReport", "acknowledge-gap-report")))
                .containsEntry("findingsUrl", "/audits/" + drafted.audit.id + "/findings")
                .extractingByKey("limit")
                .asString()
                .endsWith("18:00 in Berlin");
    }
}
