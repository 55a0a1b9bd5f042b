package auditway.followup.report.web;

import auditway.followup.report.Rendition;
import auditway.followup.report.Report;
import auditway.followup.report.Reports;
import auditway.platform.people.Actor;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Reports for programs: revisions, and each rendition as data or as the printed file. */
@RestController
@RequestMapping("/api/v1/audits/{auditId}/reports")
class ReportApi {

    private final Reports reports;

    ReportApi(Reports reports) {
        this.reports = reports;
    }

    /** A revision as far as the caller may read it. */
    record Revision(
            int revision,
            String reason,
            Instant frozenAt,
            String sha256,
            @Nullable Instant issuedAt,
            boolean published,
            List<String> renditions) {}

    @GetMapping
    List<Revision> revisions(@PathVariable String auditId, Actor actor) {
        return reports.visible(auditId, actor).stream()
                .map(report -> revision(report, actor))
                .toList();
    }

    private Revision revision(Report report, Actor actor) {
        return new Revision(
                report.revision(),
                report.reason(),
                report.frozenAt(),
                report.sha256(),
                report.issuedAt(),
                report.isPublished(),
                reports.readable(report, actor).stream().map(Rendition::key).toList());
    }

    /** The printed file where the caller prefers PDF, data otherwise. */
    @GetMapping(
            path = "/{rendition}",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_PDF_VALUE})
    ResponseEntity<?> rendition(
            @PathVariable String auditId,
            @PathVariable String rendition,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = MediaType.APPLICATION_JSON_VALUE) String accept,
            Actor actor) {
        return prefersPdf(accept)
                ? file(auditId, rendition, revision, actor)
                : data(auditId, rendition, revision, actor);
    }

    @GetMapping(path = "/{rendition}.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> data(
            @PathVariable String auditId,
            @PathVariable String rendition,
            @RequestParam(required = false) @Nullable Integer revision,
            Actor actor) {
        Rendition wanted = Rendition.of(rendition);
        Report report = reports.readable(auditId, revision, wanted, actor);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(reports.data(report, wanted));
    }

    @GetMapping(path = "/{rendition}.pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> file(
            @PathVariable String auditId,
            @PathVariable String rendition,
            @RequestParam(required = false) @Nullable Integer revision,
            Actor actor) {
        Rendition wanted = Rendition.of(rendition);
        Report report = reports.readable(auditId, revision, wanted, actor);
        return PdfFile.answer(report, wanted, reports.pdf(report, wanted));
    }

    private static boolean prefersPdf(String accept) {
        Optional<MediaType> first = MediaType.parseMediaTypes(accept).stream()
                .filter(type -> type.includes(MediaType.APPLICATION_JSON) || type.includes(MediaType.APPLICATION_PDF))
                .max(Comparator.comparingDouble(MediaType::getQualityValue));
        return first.filter(type -> !type.includes(MediaType.APPLICATION_JSON)).isPresent();
    }
}
