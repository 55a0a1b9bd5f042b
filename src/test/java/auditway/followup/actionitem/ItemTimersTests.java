package auditway.followup.actionitem;

import static auditway.Persona.DAVID;
import static auditway.Persona.PRIYA;
import static org.assertj.core.api.Assertions.assertThat;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.catalogue.auditee.Organisation;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Control.Kind;
import auditway.conduct.assessment.Verdict;
import auditway.conduct.finding.FindingDrafts;
import auditway.conduct.finding.GapReporting;
import auditway.conduct.finding.GapReporting.IssueGapReport;
import auditway.conduct.finding.Wording;
import auditway.platform.calendar.SettableClock;
import auditway.platform.workflow.Timers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The engine's timers of an action item, across everything calendars do to dates. */
@ApplicationTest
@Tag("both-databases")
class ItemTimersTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private SettableClock clock;

    @Autowired
    private Timers timers;

    @Autowired
    private ActionItems items;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "clocks go forward,      2027-02-26T10:00:00Z, DE, Europe/Berlin,       2027-03-28T18:00, 2027-04-05T18:00",
        "clocks go back,         2026-09-25T10:00:00Z, DE, Europe/Berlin,       2026-10-25T18:00, 2026-10-30T18:00",
        "a holiday,              2026-11-25T10:00:00Z, DE, Europe/Berlin,       2026-12-25T18:00, 2027-01-04T18:00",
        "the turn of the year,   2026-12-05T10:00:00Z, DE, Europe/Berlin,       2027-01-04T18:00, 2027-01-11T18:00",
        "the leap day,           2028-01-30T10:00:00Z, DE, Europe/Berlin,       2028-02-29T18:00, 2028-03-07T18:00",
        "a partner far west,     2026-11-24T03:00:00Z, US, America/Los_Angeles, 2026-12-23T18:00, 2026-12-31T18:00",
        "a partner far east,     2026-11-24T20:00:00Z, EE, Pacific/Auckland,    2026-12-25T18:00, 2027-01-04T18:00"
    })
    void an_item_is_overdue_and_lapses_at_the_end_of_the_partners_day(
            String across, Instant issued, String country, ZoneId zone, LocalDateTime due, LocalDateTime lapse) {
        clock.set(issued);
        String audit = auditIn(country, zone);
        ActionItem item = items.of(audit).get(0);
        assertThat(item.due().at()).isEqualTo(due.atZone(zone).toInstant());
        passes(audit, "Due date passed", due.atZone(zone).toInstant());
        assertThat(items.get(item.id()).isOverdue()).isTrue();
        passes(audit, "Grace passed", lapse.atZone(zone).toInstant());
        assertThat(items.get(item.id()).state()).isEqualTo(ItemState.LAPSED);
    }

    private void passes(String audit, String name, Instant at) {
        transaction.executeWithoutResult(status -> {
            Timers.Pending timer = timers.of(audit).stream()
                    .filter(pending -> pending.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(timer.at()).isEqualTo(at);
            clock.set(at.plus(Duration.ofSeconds(1)));
            timers.pass(timer);
        });
    }

    private String auditIn(String country, ZoneId zone) {
        HeldAudit audit = HeldAudit.of(context);
        String partner = "zone-" + audit.id.toLowerCase(java.util.Locale.ROOT);
        organisations.add(new Organisation(partner, "Partner " + audit.id, "", "", country, zone, Set.of(), ""));
        jdbc.sql("update audit set organisation_id = ? where id = ?")
                .params(partner, audit.id)
                .update();
        String control = audit.lastControl(Kind.SCORED);
        audit.verdict(control, Verdict.NOT_MET, "Not seen.", PRIYA);
        audit.get(FindingDrafts.class)
                .revise(
                        audit.id + "-F-01",
                        Wording.of("No test", "Log ends.", "Four tests.", "", "A report.", "Held."),
                        audit.actor(PRIYA));
        audit.get(GapReporting.class)
                .issue(
                        new IssueGapReport(true, null),
                        audit.step("findings-review", "issueGapReport", "issue-gap-report", "leadAuditor", null),
                        audit.actor(DAVID));
        audit.get(RaisingActionItems.class).raise(audit.id);
        return audit.id;
    }
}
