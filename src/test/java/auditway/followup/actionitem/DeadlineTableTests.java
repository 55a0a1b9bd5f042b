package auditway.followup.actionitem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.HeldAudit;
import auditway.audit.audit.AuditDirectory;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Control.Kind;
import auditway.catalogue.programme.Editions;
import auditway.conduct.finding.Grade;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.DueDates;
import auditway.platform.workflow.DecisionTables;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class DeadlineTableTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    DecisionTables tables;

    HeldAudit audit;
    Map<String, Object> told = new HashMap<>();

    @BeforeEach
    void held() {
        audit = HeldAudit.of(context);
    }

    @Test
    void the_usual_table_gives_thirty_calendar_days_and_says_so() {
        DueDate due = due(tables, "2026-03-03T10:00:00Z");

        assertThat(due.why())
                .isEqualTo("Mandatory, tier Premier: 30 calendar days after the gap report of Tue 3 Mar 2026,"
                        + " ends Thu 2 Apr 2026, 18:00 in Berlin.");
        assertThat(due.at()).as("after the clocks went forward").isEqualTo("2026-04-02T16:00:00Z");
    }

    @Test
    void the_table_is_told_grade_tier_kind_of_control_and_country() {
        due(answering(10, "CD"), "2026-03-03T10:00:00Z");

        assertThat(told)
                .isEqualTo(Map.of("grade", "MANDATORY", "tier", "Premier", "kind", "MANDATORY", "country", "DE"));
    }

    @Test
    void a_date_counted_over_the_end_of_summer_time_ends_at_the_same_hour() {
        assertThat(due(answering(30, "CD"), "2026-10-05T10:00:00Z").at()).isEqualTo("2026-11-04T17:00:00Z");
    }

    @Test
    void business_days_leave_out_weekends_and_the_partners_holidays_over_a_year_end() {
        DueDate due = due(answering(7, "BD"), "2026-12-23T10:00:00Z");

        assertThat(due.why())
                .contains(
                        "7 business days after the gap report of Wed 23 Dec 2026, counted in Germany", "are holidays");
        assertThat(due.at()).isEqualTo("2027-01-05T17:00:00Z");
    }

    @Test
    void a_leap_day_counts() {
        assertThat(due(answering(1, "CD"), "2028-02-28T10:00:00Z").at()).isEqualTo("2028-02-29T17:00:00Z");
    }

    @Test
    void a_table_may_let_the_day_end_later_and_add_a_note() {
        Map<String, Object> answer = Map.of("count", 30, "unit", "CD", "note", "Agreed in 2025.", "ends", "23:59");
        DueDate due = due((table, inputs) -> Optional.of(answer), "2026-03-03T10:00:00Z");

        assertThat(due.why()).endsWith("ends Thu 2 Apr 2026, 23:59 in Berlin. Agreed in 2025.");
        assertThat(due.at()).isEqualTo("2026-04-02T21:59:00Z");
    }

    @Test
    void where_the_table_has_no_rule_the_edition_counts() {
        assertThat(table((table, inputs) -> Optional.empty())
                        .due(
                                context.getBean(AuditDirectory.class).get(audit.id),
                                audit.control(Kind.MANDATORY),
                                Grade.MANDATORY,
                                audit.now(),
                                "the gap report"))
                .isEmpty();
    }

    @Test
    void a_unit_or_table_that_is_not_known_is_told() {
        assertThatThrownBy(() -> due(answering(5, "WD"), "2026-03-03T10:00:00Z"))
                .hasMessage("The table of action item deadlines answers the unit WD; write CD or BD.");
        assertThatThrownBy(() -> tables.answer("action-item-deadline-2031", Map.of()))
                .hasMessageContaining("put it into processes/action-item-deadline-2031.dmn");
    }

    private DecisionTables answering(int count, String unit) {
        return (table, inputs) -> {
            told.putAll(inputs);
            return Optional.of(Map.of("count", count, "unit", unit, "note", ""));
        };
    }

    private DueDate due(DecisionTables answers, String gapReport) {
        return table(answers)
                .due(
                        context.getBean(AuditDirectory.class).get(audit.id),
                        audit.control(Kind.MANDATORY),
                        Grade.MANDATORY,
                        Instant.parse(gapReport),
                        "the gap report")
                .orElseThrow();
    }

    private DeadlineTable table(DecisionTables answers) {
        return new DeadlineTable(
                answers,
                context.getBean(Editions.class),
                context.getBean(Organisations.class),
                context.getBean(DueDates.class));
    }
}
