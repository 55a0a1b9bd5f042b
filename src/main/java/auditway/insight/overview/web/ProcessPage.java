package auditway.insight.overview.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Phase;
import auditway.insight.overview.AuditOverview;
import auditway.insight.overview.Sealing;
import auditway.platform.inbox.Inbox;
import auditway.platform.inbox.WorkItem;
import auditway.platform.people.Actor;
import auditway.platform.workflow.ProcessPicture;
import auditway.platform.workflow.ProcessPicture.Here;
import auditway.platform.workflow.ProcessPictures;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** The live process picture of an audit. */
@Controller
class ProcessPage {

    /** A place where the audit stands, with the one who is waited for. */
    record Waiting(
            String id,
            String name,
            String who,
            Instant since,
            @Nullable Instant due) {}

    /** The state of a picture for the browser. */
    record State(
            String process,
            String name,
            int version,
            List<String> done,
            List<String> flows,
            List<Waiting> current,
            List<ProcessPicture.Call> calls) {}

    private final ProcessPictures pictures;
    private final AuditDirectory audits;
    private final AuditOverview overview;
    private final Inbox inbox;

    ProcessPage(ProcessPictures pictures, AuditDirectory audits, AuditOverview overview, Inbox inbox) {
        this.pictures = pictures;
        this.audits = audits;
        this.overview = overview;
        this.inbox = inbox;
    }

    @GetMapping("/audits/{auditId}/process")
    String page(@PathVariable String auditId, Actor actor, Model model) {
        AuditSummary audit = audits.visible(auditId, actor);
        Phase phase = audit.phase();
        String process = phase == null || audit.state().isOver() ? "audit" : phase.process();
        model.addAttribute("state", Sealing.seen(pictures.state(process, auditId), audit, actor));
        model.addAttribute("phases", overview.phases(audit));
        model.addAttribute("way", inbox.history(auditId, actor));
        model.addAttribute("xmlUrl", "/audits/" + auditId + "/process/:process/diagram");
        model.addAttribute("stateUrl", "/audits/" + auditId + "/process/:process/state");
        return "overview/process";
    }

    @GetMapping(path = "/audits/{auditId}/process/{process}/diagram", produces = MediaType.APPLICATION_XML_VALUE)
    @ResponseBody
    String diagram(@PathVariable String auditId, @PathVariable String process, Actor actor) {
        audits.visible(auditId, actor);
        return pictures.xml(process, auditId);
    }

    @GetMapping(path = "/audits/{auditId}/process/{process}/state", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    State state(@PathVariable String auditId, @PathVariable String process, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        ProcessPicture picture = Sealing.seen(pictures.state(process, auditId), audit, actor);
        List<WorkItem> open = inbox.ofAudit(auditId, actor);
        return new State(
                picture.process(),
                picture.name(),
                picture.version(),
                picture.done(),
                picture.flows(),
                picture.current().stream()
                        .flatMap(here -> waiting(here, picture, open))
                        .toList(),
                picture.calls());
    }

    /** A step waits for its own work item, a phase for all that is open in its diagram. */
    private static Stream<Waiting> waiting(Here here, ProcessPicture picture, List<WorkItem> open) {
        List<WorkItem> items = open.stream()
                .filter(item -> item.id().equals(here.taskId()) || isIn(item, here, picture))
                .toList();
        return items.isEmpty()
                ? Stream.of(new Waiting(here.id(), here.name(), "", here.since(), null))
                : items.stream()
                        .map(item ->
                                new Waiting(here.id(), here.name(), item.assigneeName(), here.since(), item.dueAt()));
    }

    private static boolean isIn(WorkItem item, Here phase, ProcessPicture picture) {
        return picture.calls().stream()
                .anyMatch(call -> call.id().equals(phase.id())
                        && call.process().equals(item.step().process()));
    }
}
