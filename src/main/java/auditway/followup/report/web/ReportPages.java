package auditway.followup.report.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.followup.report.Rendition;
import auditway.followup.report.Report;
import auditway.followup.report.Reports;
import auditway.followup.report.Reports.Surroundings;
import auditway.followup.report.Snapshot.Change;
import auditway.platform.people.Actor;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of an audit: its revisions, and both renditions to read and to download. */
@Controller
@RequestMapping("/audits/{auditId}/report")
class ReportPages {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Reports reports;
    private final AuditDirectory audits;

    ReportPages(Reports reports, AuditDirectory audits) {
        this.reports = reports;
        this.audits = audits;
    }

    /** A revision with the renditions that the reader may open. */
    record Line(Report report, Set<Rendition> renditions, boolean current, List<Change> changes) {}

    @GetMapping
    String tab(@PathVariable String auditId, Actor actor, Model model) {
        AuditSummary audit = audits.visible(auditId, actor);
        List<Report> revisions = reports.visible(auditId, actor);
        model.addAttribute("audit", audit);
        model.addAttribute(
                "revisions",
                revisions.stream()
                        .map(report -> line(report, report == revisions.get(0), actor))
                        .toList());
        return "report/report";
    }

    private Line line(Report report, boolean current, Actor actor) {
        Set<Rendition> renditions = reports.readable(report, actor);
        return new Line(
                report,
                renditions,
                current,
                renditions.contains(Rendition.CONFIDENTIAL) ? reports.changes(report) : List.of());
    }

    @GetMapping("/{rendition}")
    ResponseEntity<String> page(
            @PathVariable String auditId,
            @PathVariable String rendition,
            @RequestParam(required = false) @Nullable Integer revision,
            Actor actor,
            HttpServletRequest request) {
        Rendition wanted = Rendition.of(rendition);
        Report report = reports.readable(auditId, revision, wanted, actor);
        String root = request.getContextPath();
        String own = root + "/audits/" + auditId + "/report";
        Surroundings around = new Surroundings(
                List.of(
                        root + "/webjars/bootstrap/dist/css/bootstrap.min.css",
                        root + "/webjars/bootstrap-icons/font/bootstrap-icons.min.css",
                        root + "/css/look.css",
                        root + "/css/report.css"),
                own,
                own + "/" + wanted.key() + ".pdf?revision=" + report.revision());
        return ResponseEntity.ok().contentType(HTML).body(reports.page(report, wanted, around));
    }

    @GetMapping("/{rendition}.pdf")
    ResponseEntity<byte[]> file(
            @PathVariable String auditId,
            @PathVariable String rendition,
            @RequestParam(required = false) @Nullable Integer revision,
            Actor actor) {
        Rendition wanted = Rendition.of(rendition);
        Report report = reports.readable(auditId, revision, wanted, actor);
        return PdfFile.answer(report, wanted, reports.pdf(report, wanted));
    }
}
