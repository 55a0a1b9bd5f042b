package auditway.insight.foresight;

import auditway.audit.audit.AuditDirectory;
import auditway.platform.calendar.BusinessCalendars;
import auditway.platform.workflow.OpenStep;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers that need a choice: who audits, on which day, and what is said where the first answer is refused. */
@Configuration(proxyBeanMethods = false)
class UsualChoices {

    private static final int OPENS = 9;
    private static final int ENDS = 17;
    private static final String LINK = "https://meet.example/as-agreed";

    /** A step whose answers depend on what its form shows. */
    private record Choice(String step, Answers how) implements Habit {

        private interface Answers {
            Map<String, Object> of(OpenStep step, Map<String, Object> values, int tries);
        }

        @Override
        public Map<String, Object> answers(OpenStep step, Map<String, Object> values, int tries) {
            return how.of(step, values, tries);
        }
    }

    @Bean
    Habit meetsEveryPrerequisite() {
        return new Choice(
                "checkPrerequisites",
                (step, values, tries) -> Map.of("outcome", "met", "met", options(values, "prerequisites")));
    }

    @Bean
    Habit declaresNoInterests() {
        return new Choice(
                "declareInterests", (step, values, tries) -> Map.of("paidAdvice", "no", "otherInterests", "no"));
    }

    /** One pair after the other until a lead and a second are found whom no rule bars. */
    @Bean
    Habit appointsWhoMayAudit() {
        return new Choice("appointTeam", (step, values, tries) -> {
            List<String> people = options(values, "auditors");
            List<List<String>> pairs = pairs(people);
            if (pairs.isEmpty()) {
                return Map.of();
            }
            List<String> pair = pairs.get(tries % pairs.size());
            Map<String, Object> answers = new HashMap<>(Map.of(
                    "leadAuditor",
                    pair.get(0),
                    "members",
                    List.of(new HashMap<>(Map.of("member", pair.get(1), "role", "TECHNICAL_EXPERT")))));
            other(values, "reviewers", pair, tries).ifPresent(person -> answers.put("technicalReviewer", person));
            other(values, "deciders", pair, tries).ifPresent(person -> answers.put("decisionMaker", person));
            return answers;
        });
    }

    /** Those that come first with each other before anybody who comes later. */
    private static List<List<String>> pairs(List<String> people) {
        List<List<String>> pairs = new ArrayList<>();
        for (int later = 1; later < people.size(); later++) {
            for (int sooner = 0; sooner < later; sooner++) {
                pairs.add(List.of(people.get(sooner), people.get(later)));
                pairs.add(List.of(people.get(later), people.get(sooner)));
            }
        }
        return pairs;
    }

    private static Optional<String> other(Map<String, Object> values, String key, List<String> pair, int tries) {
        List<String> people = options(values, key).stream()
                .filter(person -> !pair.contains(person))
                .toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(tries % people.size()));
    }

    /** One business day after the other until the team is free and the edition allows it. */
    @Bean
    Habit proposesTheNextFreeDay(AuditDirectory audits, BusinessCalendars calendars, Clock clock) {
        return new Choice("proposeSlots", (step, values, tries) -> {
            var audit = audits.get(step.auditId());
            LocalDate day = calendars
                    .of(audit.calendar(), audit.zone())
                    .plusBusinessDays(LocalDate.now(clock.withZone(audit.zone())), 1 + tries);
            Map<String, Object> slot = Map.of(
                    "starts",
                    day.atTime(OPENS, 0).toString(),
                    "ends",
                    day.atTime(ENDS, 0).toString());
            return Map.of(
                    "slots",
                    List.of(slot),
                    "place",
                    audit.remote() ? "remote" : "onSite",
                    audit.remote() ? "link" : "site",
                    audit.remote() ? LINK : audit.site().isBlank() ? "As agreed" : audit.site());
        });
    }

    @Bean
    Habit plansAsProposed() {
        return new Choice(
                "planAudit",
                (step, values, tries) -> Map.of("agenda", Objects.requireNonNullElse(values.get("agenda"), List.of())));
    }

    @Bean
    Habit booksTheGapReviewAWeekAhead(AuditDirectory audits, Clock clock) {
        return aWeekAhead("bookGapReview", audits, clock);
    }

    @Bean
    Habit movesTheGapReviewByAWeek(AuditDirectory audits, Clock clock) {
        return aWeekAhead("moveGapReview", audits, clock);
    }

    private static Habit aWeekAhead(String name, AuditDirectory audits, Clock clock) {
        return new Choice(
                name,
                (step, values, tries) -> Map.of(
                        "startsAt",
                        LocalDate.now(clock.withZone(audits.get(step.auditId()).zone()))
                                .plusWeeks(1)
                                .plusDays(tries)
                                .atTime(OPENS, 0)
                                .toString(),
                        "link",
                        LINK));
    }

    @Bean
    Habit passesWhatCanPass() {
        return new Choice(
                "decide",
                (step, values, tries) ->
                        Map.of("decision", tries == 0 ? "PASS" : "NO_PASS", "rationale", "As concluded."));
    }

    private static List<String> options(Map<String, Object> values, String key) {
        return values.get(key) instanceof List<?> options
                ? options.stream()
                        .map(option -> option instanceof Map<?, ?> one
                                ? String.valueOf(one.get("value"))
                                : String.valueOf(option))
                        .toList()
                : List.of();
    }
}
