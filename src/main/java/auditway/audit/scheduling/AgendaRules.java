package auditway.audit.scheduling;

import auditway.audit.audit.Agenda;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Criteria;
import auditway.audit.engagement.TeamFitness;
import auditway.catalogue.programme.Section;
import auditway.platform.people.Accounts;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What an agenda must keep to: every section once, in the hours of the audit, one at a time for each auditor (rule 17). */
@Component
class AgendaRules {

    private final Criteria criteria;
    private final TeamFitness fitness;
    private final Accounts accounts;

    AgendaRules(Criteria criteria, TeamFitness fitness, Accounts accounts) {
        this.criteria = criteria;
        this.fitness = fitness;
        this.accounts = accounts;
    }

    /** @throws Invalid naming each line and each break that cannot stay as it is */
    void check(AuditSummary audit, List<Agenda.Line> lines, AgendaHours hours, List<AgendaHours.Pause> breaks) {
        Map<String, Section> sections =
                criteria.of(audit).sections().stream().collect(Collectors.toMap(Section::id, Function.identity()));
        Map<String, Section> inScope =
                fitness.inScope(audit).stream().collect(Collectors.toMap(Section::id, Function.identity()));
        List<Problem> problems = new ArrayList<>();
        Set<String> planned = new HashSet<>();
        for (int number = 0; number < lines.size(); number++) {
            Agenda.Line line = lines.get(number);
            String field = "agenda[" + number + "].";
            if (!planned.add(line.sectionId())) {
                problems.add(new Problem(field + "section", "This section is planned twice; remove one line."));
            }
            hours.refusal(line.time())
                    .or(() -> meanwhile(line, lines, sections, hours))
                    .ifPresent(sentence -> problems.add(new Problem(field + "starts", sentence)));
            Optional.ofNullable(inScope.get(line.sectionId()))
                    .flatMap(section -> fitness.incompetent(audit, line.accountId(), section))
                    .ifPresent(sentence -> problems.add(new Problem(field + "auditor", sentence)));
        }
        String missing = sections.values().stream()
                .filter(section -> !planned.contains(section.id()))
                .map(section -> section.id() + " " + section.title())
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            problems.add(new Problem("agenda", "Not planned yet: " + missing + ". Add a line for each."));
        }
        for (int number = 0; number < breaks.size(); number++) {
            String field = "breaks[" + number + "].starts";
            hours.refusal(breaks.get(number), breaks.subList(0, number))
                    .ifPresent(sentence -> problems.add(new Problem(field, sentence)));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    /** What the same auditor audits at this time, told at the later of both lines. */
    private Optional<String> meanwhile(
            Agenda.Line line, List<Agenda.Line> lines, Map<String, Section> sections, AgendaHours hours) {
        return lines.subList(0, lines.indexOf(line)).stream()
                .filter(other -> other.accountId().equals(line.accountId())
                        && other.time().overlaps(line.time()))
                .findFirst()
                .map(other -> "%s audits %s from %s; choose another time or another auditor."
                        .formatted(
                                accounts.get(line.accountId()).name(),
                                title(sections, other.sectionId()),
                                hours.hours(other.time())));
    }

    private static String title(Map<String, Section> sections, String id) {
        Section section = sections.get(id);
        return section == null ? "section " + id : section.id() + " " + section.title();
    }
}
