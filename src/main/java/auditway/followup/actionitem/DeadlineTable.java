package auditway.followup.actionitem;

import auditway.audit.audit.AuditSummary;
import auditway.catalogue.auditee.Organisations;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.conduct.finding.Grade;
import auditway.platform.calendar.DayCount;
import auditway.platform.calendar.DueDate;
import auditway.platform.calendar.DueDates;
import auditway.platform.workflow.DecisionTables;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The decision table that says how long a partner has for an action item: the edition's own, or the usual one. */
@Component
class DeadlineTable implements DecisionTables.Asker {

    private static final String USUAL = "action-item-deadline";

    private final DecisionTables tables;
    private final Editions editions;
    private final Organisations organisations;
    private final DueDates dates;

    DeadlineTable(DecisionTables tables, Editions editions, Organisations organisations, DueDates dates) {
        this.tables = tables;
        this.editions = editions;
        this.organisations = organisations;
        this.dates = dates;
    }

    @Override
    public String table() {
        return USUAL;
    }

    @Override
    public DecisionTables.Columns columns() {
        return new DecisionTables.Columns(Set.of("grade", "tier", "kind", "country"), Set.of("count", "unit", "note"));
    }

    /**
     * The due date by the table, with its sentence: "Mandatory, tier Premier: 30 calendar days after the gap report of Tue 3
     * Mar 2026, ends Thu 2 Apr 2026, 18:00 in Berlin."
     *
     * @param anchor what it is counted from
     * @param anchorTitle the anchor as it stands in a sentence
     * @return empty where the table has no rule, so that the edition's own counts
     */
    Optional<DueDate> due(AuditSummary audit, String controlId, Grade grade, Instant anchor, String anchorTitle) {
        Edition edition = editions.get(audit.editionId());
        String tier = organisations.get(audit.organisationId()).tier();
        return tables.answer(
                        Objects.requireNonNullElse(edition.deadlineTable(), USUAL),
                        Map.of(
                                "grade", grade.name(),
                                "tier", tier,
                                "kind", edition.control(controlId).kind().name(),
                                "country", audit.country()))
                .map(answer -> {
                    DueDate counted = dates.until(
                            ends(answer),
                            count(answer),
                            unit(answer),
                            anchor,
                            anchorTitle,
                            audit.calendar(),
                            audit.zone());
                    String whose = grade.title() + (tier.isEmpty() ? "" : ", tier " + tier) + ": ";
                    String note = Objects.toString(answer.get("note"), "");
                    return new DueDate(counted.at(), whose + counted.why() + (note.isEmpty() ? "" : " " + note));
                });
    }

    private static int count(Map<String, Object> answer) {
        if (answer.get("count") instanceof Number number) {
            return number.intValue();
        }
        throw new IllegalStateException("The table of action item deadlines answers no number of days.");
    }

    private static DayCount unit(Map<String, Object> answer) {
        return switch (Objects.toString(answer.get("unit"), "")) {
            case "CD" -> DayCount.CALENDAR_DAYS;
            case "BD" -> DayCount.BUSINESS_DAYS;
            default ->
                throw new IllegalStateException("The table of action item deadlines answers the unit "
                        + answer.get("unit") + "; write CD or BD.");
        };
    }

    /** The close of business, unless the table has a column {@code ends} such as "23:59". */
    private static LocalTime ends(Map<String, Object> answer) {
        String ends = Objects.toString(answer.get("ends"), "");
        return ends.isEmpty() ? DueDates.CLOSE_OF_BUSINESS : LocalTime.parse(ends);
    }
}
