package auditway.audit.scheduling;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.audit.MeetingHours;
import auditway.audit.audit.Member;
import auditway.audit.audit.Slot;
import auditway.audit.audit.TeamRole;
import auditway.audit.engagement.TeamFitness;
import auditway.audit.scheduling.AgendaHours.Pause;
import auditway.audit.scheduling.AgendaSpread.Task;
import auditway.catalogue.programme.Section;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.workflow.Choice;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The agenda a form begins with: competent auditors with equal loads, sections as long as their controls take, a lunch break. */
@Component
class AgendaProposal {

    private static final Pause LUNCH = new Pause(LocalTime.of(12, 30), 45);
    private static final Duration LONG_DAY = Duration.ofHours(5);

    private final AuditDirectory audits;
    private final Criteria criteria;
    private final TeamFitness fitness;
    private final BusinessCalendars calendars;
    private final MeetingHours meetings;

    AgendaProposal(
            AuditDirectory audits,
            Criteria criteria,
            TeamFitness fitness,
            BusinessCalendars calendars,
            MeetingHours meetings) {
        this.audits = audits;
        this.criteria = criteria;
        this.fitness = fitness;
        this.calendars = calendars;
        this.meetings = meetings;
    }

    AgendaHours hours(AuditSummary audit, Slot slot, List<Pause> pauses) {
        return AgendaHours.of(slot, calendars.of(audit.calendar(), audit.zone()), meetings, pauses);
    }

    /** What sections and auditors are chosen from. */
    Map<String, Object> choices(AuditSummary audit) {
        return Map.of(
                "sections",
                criteria.of(audit).sections().stream()
                        .map(one -> Choice.of(one.id() + " " + one.title(), one.id()))
                        .toList(),
                "team",
                auditors(audit.id()).stream()
                        .map(one -> Choice.of(one.name(), one.accountId()))
                        .toList());
    }

    /** Rows and breaks to begin with; nothing without a slot or a team. */
    Map<String, Object> of(AuditSummary audit) {
        Slot slot = audit.slot();
        if (slot == null || auditors(audit.id()).isEmpty()) {
            return Map.of();
        }
        List<Pause> pauses = lunch(audit, slot) ? List.of(LUNCH) : List.of();
        return rows(audit, slot, tasks(audit, Map.of()), pauses);
    }

    /** Rows and breaks as typed so far, sections that lack added, with times spread evenly. */
    Map<String, Object> spread(AuditSummary audit, Map<String, Object> typed) {
        Slot slot = audit.slot();
        if (slot == null || auditors(audit.id()).isEmpty()) {
            return typed;
        }
        Map<String, Object> spread = new HashMap<>(typed);
        spread.putAll(rows(audit, slot, tasks(audit, TypedAgenda.auditors(typed)), TypedAgenda.pauses(typed)));
        return spread;
    }

    private Map<String, Object> rows(AuditSummary audit, Slot slot, List<Task> tasks, List<Pause> pauses) {
        List<Map<String, Object>> rows = AgendaSpread.over(hours(audit, slot, pauses), tasks).stream()
                .map(one -> Map.<String, Object>of(
                        "section",
                        one.task().section(),
                        "auditor",
                        one.task().auditor(),
                        "starts",
                        LocalDateTime.ofInstant(one.starts(), audit.zone()).toString(),
                        "minutes",
                        Integer.toString(one.minutes())))
                .toList();
        return Map.of(
                "agenda",
                rows,
                "breaks",
                pauses.stream()
                        .map(one ->
                                Map.of("starts", one.starts().toString(), "minutes", Integer.toString(one.minutes())))
                        .toList());
    }

    /** The sections in the order given, those without an auditor with the one who has least to do. */
    private List<Task> tasks(AuditSummary audit, Map<String, String> given) {
        Map<String, Section> sections = new LinkedHashMap<>();
        criteria.of(audit).sections().forEach(section -> sections.put(section.id(), section));
        List<String> order = new ArrayList<>(given.keySet());
        order.removeIf(id -> !sections.containsKey(id));
        sections.keySet().stream().filter(id -> !order.contains(id)).forEach(order::add);
        Map<String, Integer> load = new LinkedHashMap<>();
        auditors(audit.id()).forEach(member -> load.put(member.accountId(), 0));
        Map<String, String> before = given.isEmpty() ? audits.sectionAuditors(audit.id()) : given;
        List<Task> tasks = new ArrayList<>();
        for (String id : order) {
            Section section = Objects.requireNonNull(sections.get(id));
            String kept = before.getOrDefault(id, "");
            String auditor = load.containsKey(kept) ? kept : leastLoaded(audit, section, load);
            int weight = Math.max(1, section.controls().size());
            load.merge(auditor, weight, Integer::sum);
            tasks.add(new Task(id, auditor, weight));
        }
        return tasks;
    }

    private String leastLoaded(AuditSummary audit, Section section, Map<String, Integer> load) {
        List<String> competent = load.keySet().stream()
                .filter(account -> fitness.incompetent(audit, account, section).isEmpty())
                .toList();
        return (competent.isEmpty() ? List.copyOf(load.keySet()) : competent)
                .stream().min(Comparator.comparing(load::get)).orElseThrow();
    }

    private static boolean lunch(AuditSummary audit, Slot slot) {
        LocalTime from = LocalTime.ofInstant(slot.starts(), audit.zone());
        LocalTime to = LocalTime.ofInstant(slot.ends(), audit.zone());
        return Duration.between(from, to).compareTo(LONG_DAY) >= 0
                && from.isBefore(LUNCH.starts())
                && to.isAfter(LUNCH.starts().plusMinutes(LUNCH.minutes()));
    }

    private List<Member> auditors(String auditId) {
        return audits.members(auditId).stream()
                .filter(member -> member.role().onTeam() && member.role() != TeamRole.OBSERVER)
                .toList();
    }
}
