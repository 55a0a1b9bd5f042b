package auditway.catalogue.roster.web;

import auditway.catalogue.roster.Absence;
import auditway.catalogue.roster.Absences;
import auditway.catalogue.roster.Availability;
import auditway.catalogue.roster.Competence;
import auditway.catalogue.roster.Competences;
import auditway.catalogue.roster.Substitution;
import auditway.catalogue.roster.Substitutions;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.NotYours;
import auditway.platform.web.Dates;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The roster for programs; {@code me} stands for the person asking. */
@RestController
@RequestMapping("/api/v1/roster")
@Tag(name = "Roster")
class RosterApi {

    /** What a person is recognised for: a programme or "all" of them, and where it is only for a section, that section. */
    record NewCompetence(
            String programme,
            @Nullable String section,
            @Nullable LocalDate validUntil) {}

    /** Days a person will be away. */
    record NewAbsence(
            @Nullable LocalDate firstDay,
            @Nullable LocalDate lastDay,
            Absence.@Nullable Kind kind,
            @Nullable String note) {}

    /** Who is to stand in, on which days of the installation's calendar. */
    record NewSubstitution(
            @Nullable String substitute,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    /** One person in a span of days. */
    record Person(String id, String name, boolean free, List<String> engaged, List<String> absent) {
        static Person of(Availability.Line line) {
            return new Person(
                    line.account().id(),
                    line.account().name(),
                    line.free(),
                    line.engaged().stream().map(held -> held.sentence()).toList(),
                    line.absent().stream().map(Absence::sentence).toList());
        }
    }

    private final Competences competences;
    private final Absences absences;
    private final Substitutions substitutions;
    private final Availability availability;
    private final Dates dates;

    RosterApi(
            Competences competences,
            Absences absences,
            Substitutions substitutions,
            Availability availability,
            Dates dates) {
        this.competences = competences;
        this.absences = absences;
        this.substitutions = substitutions;
        this.availability = availability;
        this.dates = dates;
    }

    /** Everybody who audits, and whether they are free. */
    @GetMapping
    List<Person> availability(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            Actor actor) {
        if (!actor.isCoordinating() && !actor.is(Role.ADMINISTRATOR)) {
            throw new NotYours("The roster is for coordinators; ask for your own absences at /roster/me/absences.");
        }
        return availability.ofAuditors(from, to).stream().map(Person::of).toList();
    }

    @GetMapping("/{person}/competences")
    List<Competence> competences(@PathVariable String person, Actor actor) {
        return competences.of(List.of(visible(person, actor)));
    }

    @PostMapping("/{person}/competences")
    @ResponseStatus(HttpStatus.CREATED)
    Competence record(@PathVariable String person, @RequestBody NewCompetence competence, Actor actor) {
        Competences.requireKeeper(actor);
        String programme = competence.programme();
        if (programme.isBlank()) {
            throw new Invalid("programme", "Give the id of a programme, or \"all\" for every programme.");
        }
        return competences.record(
                People.id(person, actor),
                programme.equals(Reach.ALL) ? null : programme,
                competence.section(),
                competence.validUntil(),
                actor);
    }

    @DeleteMapping("/{person}/competences/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawCompetence(@PathVariable String person, @PathVariable String id, Actor actor) {
        competences.withdraw(People.id(person, actor), id, actor);
    }

    @GetMapping("/{person}/absences")
    List<Absence> absences(@PathVariable String person, Actor actor) {
        return absences.ahead(visible(person, actor));
    }

    @PostMapping("/{person}/absences")
    @ResponseStatus(HttpStatus.CREATED)
    Absence record(@PathVariable String person, @RequestBody NewAbsence absence, Actor actor) {
        return absences.record(
                People.id(person, actor),
                absence.firstDay(),
                absence.lastDay(),
                absence.kind(),
                Objects.requireNonNullElse(absence.note(), ""),
                actor);
    }

    @DeleteMapping("/{person}/absences/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdrawAbsence(@PathVariable String person, @PathVariable String id, Actor actor) {
        absences.withdraw(People.id(person, actor), id, actor);
    }

    @GetMapping("/{person}/substitutions")
    List<Substitution> substitutions(@PathVariable String person, Actor actor) {
        return substitutions.concerning(visible(person, actor));
    }

    @PostMapping("/{person}/substitutions")
    @ResponseStatus(HttpStatus.CREATED)
    Substitution name(@PathVariable String person, @RequestBody NewSubstitution asked, Actor actor) {
        return substitutions.name(
                People.id(person, actor),
                Objects.requireNonNullElse(asked.substitute(), ""),
                asked.from(),
                asked.until(),
                dates.zone(),
                actor);
    }

    @DeleteMapping("/{person}/substitutions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String person, @PathVariable String id, Actor actor) {
        substitutions.end(People.id(person, actor), id, actor);
    }

    private static String visible(String person, Actor actor) {
        String id = People.id(person, actor);
        if (!Absences.mayKeep(id, actor)) {
            throw new NotYours("The roster shows you yourself; others are looked up by coordinators.");
        }
        return id;
    }
}
