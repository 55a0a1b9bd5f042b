package auditway.catalogue.programme.web;

import auditway.catalogue.programme.Edition;
import auditway.catalogue.programme.Editions;
import auditway.catalogue.programme.Publication;
import auditway.platform.people.Actor;
import auditway.platform.refusal.NotYours;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Programmes for programs: every edition in one line, and one in full. */
@RestController
@RequestMapping("/api/v1/programmes")
class ProgrammeApi {

    /** An edition in one line. */
    record EditionLine(
            String id,
            String programmeId,
            String programme,
            String name,
            LocalDate validFrom,
            LocalDate usableUntil,
            int sections,
            int controls,
            String source,
            boolean inUse) {

        static EditionLine of(Publication publication) {
            var edition = publication.edition();
            return new EditionLine(
                    edition.id(),
                    edition.programmeId(),
                    edition.programme().name(),
                    edition.name(),
                    edition.validFrom(),
                    edition.usableUntil(),
                    edition.sections().size(),
                    edition.controls().size(),
                    publication.source(),
                    publication.inUse());
        }
    }

    private final Editions editions;

    ProgrammeApi(Editions editions) {
        this.editions = editions;
    }

    @GetMapping
    List<EditionLine> list(Actor actor) {
        refusePartners(actor);
        return editions.publications().stream().map(EditionLine::of).toList();
    }

    @GetMapping("/{editionId}")
    Edition edition(@PathVariable String editionId, Actor actor) {
        refusePartners(actor);
        return editions.get(editionId);
    }

    private static void refusePartners(Actor actor) {
        if (actor.isPartner()) {
            throw new NotYours("Programmes are read by the auditing side; your audit's checklist holds its criteria.");
        }
    }
}
