package auditway.catalogue.roster.web;

import auditway.catalogue.roster.Availability;
import auditway.catalogue.roster.Competence;
import auditway.catalogue.roster.Competences;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.NotYours;
import auditway.platform.web.Dates;
import auditway.platform.web.SettingsEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Settings, Roster: everybody who audits, what they are competent for, and who is free in a span of days. */
@Controller
class RosterPage implements SettingsEntry {

    private static final int WEEKS_SHOWN = 8;

    private final Availability availability;
    private final Competences competences;
    private final Dates dates;
    private final Clock clock;

    RosterPage(Availability availability, Competences competences, Dates dates, Clock clock) {
        this.availability = availability;
        this.competences = competences;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/roster")
    String show(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            Actor actor,
            Model model) {
        if (!visible(actor)) {
            throw new NotYours("The roster is for coordinators; your own absences are under Your account.");
        }
        LocalDate first = from == null ? LocalDate.now(clock.withZone(dates.zone())) : from;
        LocalDate last = to == null || to.isBefore(first) ? first.plusWeeks(WEEKS_SHOWN) : to;
        List<Availability.Line> lines = availability.ofAuditors(first, last);
        Map<String, List<String>> held =
                competences.of(lines.stream().map(line -> line.account().id()).toList()).stream()
                        .collect(Collectors.groupingBy(
                                Competence::accountId, Collectors.mapping(competences::describe, Collectors.toList())));
        model.addAttribute("lines", lines);
        model.addAttribute("held", held);
        model.addAttribute("opens", actor.isCoordinating());
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        return "roster/roster";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String title() {
        return "Roster";
    }

    @Override
    public String about() {
        return "Who can audit what and when: competence, engagements, absences and substitutes.";
    }

    @Override
    public String path() {
        return "/roster";
    }

    @Override
    public String icon() {
        return "calendar2-week";
    }

    @Override
    public boolean visible(Actor actor) {
        return actor.isCoordinating() || actor.is(Role.ADMINISTRATOR);
    }
}
