package auditway.audit.scheduling;

import static auditway.audit.audit.AuditAhead.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.ApplicationTest;
import auditway.audit.audit.AuditAhead;
import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.Slot;
import auditway.audit.audit.TeamRole;
import auditway.audit.scheduling.PlanningAgenda.PlanAudit;
import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.conduct.meeting.MeetingTimes;
import auditway.platform.calendar.BusinessCalendar;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.people.Account;
import auditway.platform.refusal.Invalid;
import auditway.platform.workflow.OpenStep;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Rule 17 as it is kept section by section: the agenda gives none to a person who is not competent for it. */
@ApplicationTest
@Tag("both-databases")
class PlanningAgendaTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    PlanningAgenda planning;

    @Autowired
    Editions editions;

    @Autowired
    AuditDirectory audits;

    private AuditAhead audit;
    private Account lead;
    private Account expert;
    private Edition edition;

    @BeforeEach
    void scheduled() {
        edition = editions.get("aws-msp-2017");
        lead = auditor(
                context,
                "Ada Lead",
                edition.sections().stream()
                        .map(section -> section.id())
                        .filter(id -> !id.equals("8"))
                        .toArray(String[]::new));
        expert = auditor(context, "Eve Expert", "8");
        audit = AuditAhead.of(context).with(lead, TeamRole.LEAD_AUDITOR).with(expert, TeamRole.TECHNICAL_EXPERT);
        audit.heldOn(audit.day);
    }

    @Test
    void rule_17_a_section_is_not_given_to_somebody_without_competence_for_it() {
        assertThatThrownBy(() -> plan(lead))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .contains("agenda[7].auditor"))
                .hasMessageContaining("Ada Lead is not competent for 8 Security on ")
                .hasMessageContaining("give it to someone who is.");
        assertThat(audits.sectionAuditors(audit.id)).isEmpty();
    }

    @Test
    void rule_17_each_section_goes_to_somebody_who_is_competent_for_it() {
        plan(expert);
        assertThat(audits.sectionAuditors(audit.id))
                .containsEntry("8", expert.id())
                .containsEntry("1", lead.id());
    }

    @Test
    void the_form_begins_with_a_competent_auditor_for_every_section() {
        List<?> agenda =
                (List<?>) Objects.requireNonNull(planning.sections(step()).get("agenda"));
        List<Object> auditors = agenda.stream()
                .<Object>map(line -> ((Map<?, ?>) line).get("auditor"))
                .toList();
        assertThat(auditors).hasSize(14).startsWith(lead.id());
        assertThat(auditors.get(7)).isEqualTo(expert.id());
    }

    @Test
    void the_form_begins_with_an_agenda_that_can_be_published_as_it_is() {
        publish(proposed());
        assertThat(audits.agenda(audit.id).lines()).hasSize(14);
        assertThat(audits.agenda(audit.id).breaks()).hasSize(1);
    }

    @Test
    void the_same_auditor_is_not_at_two_sections_at_once() {
        List<PlanAudit.Line> lines = lines(proposed());
        PlanAudit.Line first = lines.get(0);
        lines.set(1, new PlanAudit.Line(lines.get(1).section(), first.auditor(), first.starts(), 10));
        assertThatThrownBy(() -> planning.plan(new PlanAudit(lines, List.of()), step(), lead.actor()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .contains("agenda[1].starts"))
                .hasMessageContaining("Ada Lead audits 1 ")
                .hasMessageContaining("choose another time or another auditor.");
    }

    @Test
    void the_agenda_leaves_each_meeting_as_much_time_as_people_are_invited_for() {
        Slot slot = Objects.requireNonNull(audits.get(audit.id).slot());
        Slot morning = new Slot(slot.starts(), slot.starts().plus(Duration.ofHours(3)));
        BusinessCalendar calendar = context.getBean(BusinessCalendars.class)
                .of(audits.get(audit.id).calendar(), audits.get(audit.id).zone());
        for (Slot each : List.of(slot, morning)) {
            AgendaHours hours = context.getBean(AgendaProposal.class).hours(audits.get(audit.id), each, List.of());
            assertThat(List.of(hours.opening(), hours.closing()))
                    .isEqualTo(MeetingTimes.planned(context, audits.get(audit.id), each, calendar));
        }
    }

    @Test
    void two_breaks_at_the_same_time_are_refused_at_the_second_and_the_agenda_stays_unplanned() {
        PlanAudit.Pause lunch = new PlanAudit.Pause(LocalTime.of(12, 30), 45);
        assertThatThrownBy(() ->
                        planning.plan(new PlanAudit(lines(proposed()), List.of(lunch, lunch)), step(), lead.actor()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refused -> assertThat(refused.problems())
                                .extracting(Invalid.Problem::field)
                                .containsExactly("breaks[1].starts"))
                .hasMessageStartingWith("There is a break from 12:30 to 13:15 already;");
        assertThat(audits.agenda(audit.id).lines()).isEmpty();
    }

    @Test
    void spread_evenly_keeps_order_and_auditors_and_adds_what_lacks() {
        Map<String, Object> typed = Map.of(
                "agenda",
                List.of(Map.of("section", "8", "auditor", expert.id()), Map.of("section", "3", "auditor", lead.id())),
                "breaks",
                List.of(Map.of("starts", "11:00", "minutes", "30"), Map.of("starts", "", "minutes", "x")));
        List<PlanAudit.Line> spread = lines(planning.spread(typed, step()));
        assertThat(spread).extracting(PlanAudit.Line::section).hasSize(14).startsWith("8", "3", "1");
        publish(planning.spread(typed, step()));
        assertThat(audits.agenda(audit.id).breaks()).hasSize(1);
    }

    @Test
    void spread_evenly_gives_each_auditor_all_of_the_hours() {
        Map<String, Object> typed =
                Map.of("agenda", List.of(Map.of("section", "8", "auditor", expert.id())), "breaks", List.of());
        Map<String, LocalDateTime> ends = lines(planning.spread(typed, step())).stream()
                .collect(Collectors.toMap(
                        PlanAudit.Line::auditor,
                        line -> line.starts().plusMinutes(line.minutes()),
                        (one, other) -> one.isAfter(other) ? one : other));
        assertThat(ends).hasSize(2);
        assertThat(Duration.between(ends.get(lead.id()), ends.get(expert.id())).abs())
                .isLessThan(Duration.ofMinutes(45));
    }

    private Map<String, Object> proposed() {
        return planning.sections(step());
    }

    private void publish(Map<String, Object> values) {
        List<PlanAudit.Pause> pauses = ((List<?>) Objects.requireNonNull(values.get("breaks")))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> new PlanAudit.Pause(
                                LocalTime.parse(text(each, "starts")), Integer.parseInt(text(each, "minutes"))))
                        .toList();
        planning.plan(new PlanAudit(lines(values), pauses), step(), lead.actor());
    }

    private static List<PlanAudit.Line> lines(Map<String, Object> values) {
        return ((List<?>) Objects.requireNonNull(values.get("agenda")))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> new PlanAudit.Line(
                                text(each, "section"),
                                text(each, "auditor"),
                                LocalDateTime.parse(text(each, "starts")),
                                Integer.parseInt(text(each, "minutes"))))
                        .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String text(Map<?, ?> row, String key) {
        return String.valueOf(row.get(key));
    }

    private void plan(Account security) {
        List<PlanAudit.Line> lines = new ArrayList<>();
        for (PlanAudit.Line line : lines(proposed())) {
            lines.add(new PlanAudit.Line(
                    line.section(),
                    line.section().equals("8") ? security.id() : line.auditor(),
                    line.starts(),
                    line.minutes()));
        }
        planning.plan(new PlanAudit(lines, null), step(), lead.actor());
    }

    private OpenStep step() {
        return audit.step("preparation", "planAudit", "plan-audit", "leadAuditor", null);
    }
}
