package auditway.catalogue.roster.web;

import auditway.catalogue.programme.Editions;
import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Absences;
import auditway.catalogue.roster.Availability;
import auditway.catalogue.roster.Competence;
import auditway.catalogue.roster.Competences;
import auditway.catalogue.roster.Substitution;
import auditway.catalogue.roster.Substitutions;
import auditway.platform.people.Account;
import auditway.platform.people.Accounts;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Again;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.web.Dates;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One person in the roster: competence, absences, substitutes; {@code me} is the person asking. */
@Controller
@RequestMapping("/roster/{person}")
class PersonPage {

    private static final int YEARS_SHOWN = 3;

    private final Accounts accounts;
    private final Competences competences;
    private final Absences absences;
    private final Substitutions substitutions;
    private final Availability availability;
    private final Editions editions;
    private final Dates dates;
    private final Clock clock;

    PersonPage(
            Accounts accounts,
            Competences competences,
            Absences absences,
            Substitutions substitutions,
            Availability availability,
            Editions editions,
            Dates dates,
            Clock clock) {
        this.accounts = accounts;
        this.competences = competences;
        this.absences = absences;
        this.substitutions = substitutions;
        this.availability = availability;
        this.editions = editions;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String person, Actor actor, Model model) {
        return page(person, Map.of(), actor, model);
    }

    @PostMapping("/competences")
    String recordCompetence(
            @PathVariable String person,
            @RequestParam(defaultValue = "") String reach,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate validUntil,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Competences.requireKeeper(actor);
            Competence recorded = competences.record(
                    People.id(person, actor), Reach.programme(reach), Reach.section(reach), validUntil, actor);
            redirect.addFlashAttribute("toast", "Recorded: " + competences.describe(recorded) + ".");
            return back(person);
        } catch (Invalid refused) {
            return Again.show(
                    page(person, typed("reach", reach, "validUntil", validUntil), actor, model),
                    refused,
                    model,
                    response);
        }
    }

    @PostMapping("/competences/{id}/withdrawal")
    String withdrawCompetence(
            @PathVariable String person, @PathVariable String id, Actor actor, RedirectAttributes redirect) {
        competences.withdraw(People.id(person, actor), id, actor);
        redirect.addFlashAttribute("toast", "Withdrawn.");
        return back(person);
    }

    @PostMapping("/absences")
    String recordAbsence(
            @PathVariable String person,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate firstDay,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate lastDay,
            @RequestParam(required = false) Absence.@Nullable Kind kind,
            @RequestParam(defaultValue = "") String note,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Absence recorded = absences.record(People.id(person, actor), firstDay, lastDay, kind, note, actor);
            redirect.addFlashAttribute("toast", "Recorded: " + recorded.days() + "." + engagedThen(recorded));
            return back(person);
        } catch (Invalid refused) {
            Map<String, Object> typed = typed("firstDay", firstDay, "lastDay", lastDay, "kind", kind, "note", note);
            return Again.show(page(person, typed, actor, model), refused, model, response);
        }
    }

    private String engagedThen(Absence absence) {
        return availability.of(List.of(absence.accountId()), absence.firstDay(), absence.lastDay()).stream()
                .flatMap(line -> line.engaged().stream())
                .map(held -> " %s is %s; someone has to replace or to stand in for them."
                        .formatted(absence.name(), held.sentence()))
                .collect(Collectors.joining());
    }

    @PostMapping("/absences/{id}/withdrawal")
    String withdrawAbsence(
            @PathVariable String person, @PathVariable String id, Actor actor, RedirectAttributes redirect) {
        absences.withdraw(People.id(person, actor), id, actor);
        redirect.addFlashAttribute("toast", "Taken back.");
        return back(person);
    }

    @PostMapping("/substitutions")
    String name(
            @PathVariable String person,
            @RequestParam(defaultValue = "") String substituteId,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate until,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        try {
            Substitution named =
                    substitutions.name(People.id(person, actor), substituteId, from, until, dates.zone(), actor);
            redirect.addFlashAttribute(
                    "toast",
                    "%s stands in for %s %s. %s"
                            .formatted(
                                    named.substituteName(),
                                    named.name(),
                                    named.days(),
                                    substitutions.left(named).orElse(""))
                            .strip());
            return back(person);
        } catch (Invalid refused) {
            Map<String, Object> typed = typed("substituteId", substituteId, "from", from, "until", until);
            return Again.show(page(person, typed, actor, model), refused, model, response);
        }
    }

    @PostMapping("/substitutions/{id}/end")
    String end(@PathVariable String person, @PathVariable String id, Actor actor, RedirectAttributes redirect) {
        substitutions.end(People.id(person, actor), id, actor);
        redirect.addFlashAttribute("toast", "Ended.");
        return back(person);
    }

    private String page(String person, Map<String, Object> typed, Actor actor, Model model) {
        String id = People.id(person, actor);
        if (!Absences.mayKeep(id, actor)) {
            throw new NotYours("The roster shows you yourself; others are looked up by coordinators.");
        }
        Account account = accounts.get(id);
        LocalDate today = LocalDate.now(clock.withZone(dates.zone()));
        boolean auditing = account.is(Role.AUDITOR) || account.is(Role.TECHNICAL_EXPERT);
        model.addAttribute("person", account);
        model.addAttribute("own", account.id().equals(actor.accountId()));
        model.addAttribute("address", "/roster/" + person);
        model.addAttribute("auditing", auditing);
        model.addAttribute("keepsCompetence", auditing && Competences.mayKeep(actor));
        model.addAttribute("competences", described(account));
        model.addAttribute("reaches", Reach.choices(editions));
        model.addAttribute("absences", absences.ahead(account.id()));
        model.addAttribute("kinds", Absence.Kind.values());
        model.addAttribute(
                "engaged",
                availability.of(List.of(account.id()), today, today.plusYears(YEARS_SHOWN)).stream()
                        .flatMap(line -> line.engaged().stream())
                        .toList());
        model.addAttribute("opens", actor.isCoordinating() || account.id().equals(actor.accountId()));
        model.addAttribute("substitutions", substitutions.concerning(account.id()));
        List<Account> candidates = substitutions.candidates(account.id(), actor);
        model.addAttribute("candidates", candidates);
        model.addAttribute("away", away(candidates));
        model.addAttribute("typed", typed);
        return "roster/person";
    }

    /** The days on which these people are absent themselves, by account. */
    private Map<String, String> away(List<Account> people) {
        return absences.aheadOf(people.stream().map(Account::id).toList()).stream()
                .collect(Collectors.toMap(Absence::accountId, Absence::days, (one, other) -> one + ", " + other));
    }

    private Map<String, String> described(Account account) {
        Map<String, String> described = new LinkedHashMap<>();
        competences.of(List.of(account.id())).forEach(one -> described.put(one.id(), competences.describe(one)));
        return described;
    }

    private static Map<String, Object> typed(@Nullable Object... pairs) {
        Map<String, Object> typed = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            typed.put(Objects.toString(pairs[at]), Objects.toString(pairs[at + 1], ""));
        }
        return typed;
    }

    private static String back(String person) {
        return "redirect:/roster/" + person;
    }
}
