package auditway.insight.baseline.web;

import auditway.catalogue.auditee.PartnerPlaces;
import auditway.insight.baseline.PastReport;
import auditway.insight.baseline.PastReports;
import auditway.insight.baseline.PastReports.Where;
import auditway.platform.calendar.Countries;
import auditway.platform.calendar.PlaceZones;
import auditway.platform.input.MaxLength;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import auditway.platform.refusal.NotYours;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a past report is handed in, as a file or pasted. */
@Controller
class ImportReportPage {

    /** In UTF-8 a character takes up to four bytes, three where it counts as one. */
    private static final int MOST_BYTES = 3 * PastReport.LONGEST;

    private static final Set<String> PLACE = Set.of("country", "region", "zone");

    private final PastReports reports;
    private final PartnerPlaces places;

    ImportReportPage(PastReports reports, PartnerPlaces places) {
        this.places = places;
        this.reports = reports;
    }

    @GetMapping("/programmes/import")
    String show(Actor actor, Model model) {
        if (!actor.isCoordinating()) {
            throw new NotYours("Only coordinators and programme managers import reports; ask one of them.");
        }
        return page(model, "", List.of());
    }

    @PostMapping("/programmes/import")
    String take(
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> files,
            @MaxLength(PastReport.LONGEST) @RequestParam(defaultValue = "") String report,
            Where where,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes toast)
            throws IOException {
        var text = report;
        try {
            MultipartFile file = only(files);
            text = file == null ? report : text(bytes(file));
            if (text.isBlank()) {
                throw new Invalid("report", "Choose the report's file or paste its text.");
            }
            var imported = reports.importReport(text, where, actor);
            toast.addFlashAttribute("toast", "Imported, with audit " + imported.auditId() + " closed.");
            return "redirect:/programmes/" + imported.editionId();
        } catch (Invalid e) {
            response.setStatus(422);
            if (e.problems().stream().anyMatch(problem -> PLACE.contains(problem.field()))) {
                ask(where, text, model);
            }
            return page(model, text, e.problems());
        } catch (Conflict e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            return page(model, text, List.of(new Problem("report", String.valueOf(e.getMessage()))));
        }
    }

    /** Shows where the partner is, filled with what is certain, once it had to be asked for. */
    private void ask(Where typed, String report, Model model) {
        var site = PastReport.read(report).visit().site();
        var country = typed.country().isBlank() && site != null
                ? Countries.endOf(site).orElse("")
                : typed.country();
        model.addAttribute("place", new Where(country, typed.region(), typed.zone()));
        model.addAttribute("countries", Countries.names());
        model.addAttribute("regions", places.regions());
        model.addAttribute("ownZones", PlaceZones.of(country));
        model.addAttribute("zones", PlaceZones.all());
    }

    private static String page(Model model, String report, List<Problem> problems) {
        model.addAttribute("report", report);
        model.addAttribute("problems", problems);
        return "baseline/import";
    }

    private static @Nullable MultipartFile only(@Nullable List<MultipartFile> files) {
        List<MultipartFile> sent = (files == null ? List.<MultipartFile>of() : files)
                .stream().filter(file -> !file.isEmpty()).toList();
        if (sent.size() > 1) {
            throw new Invalid("report", "Choose one report at a time.");
        }
        return sent.isEmpty() ? null : sent.get(0);
    }

    private static byte[] bytes(MultipartFile file) throws IOException {
        if (file.getSize() > MOST_BYTES) {
            throw new Invalid("report", PastReport.TOO_LONG);
        }
        return file.getBytes();
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new Invalid(
                    "report", "The file is not text in UTF-8; save the report as Markdown and choose it again.");
        }
    }
}
