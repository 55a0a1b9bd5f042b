package auditway.insight.overview.web;

import auditway.audit.audit.AuditDirectory;
import auditway.audit.audit.AuditDirectory.Filter;
import auditway.audit.audit.AuditRequests;
import auditway.audit.audit.AuditRequests.RequestAudit;
import auditway.audit.audit.AuditState;
import auditway.audit.audit.AuditSummary;
import auditway.audit.audit.Member;
import auditway.audit.audit.Phase;
import auditway.audit.engagement.WeighingInterests.Declared;
import auditway.insight.overview.ShownTeam;
import auditway.insight.overview.Timeline;
import auditway.insight.overview.TimelineEntry;
import auditway.platform.form.FormAnswers;
import auditway.platform.form.Submission;
import auditway.platform.inbox.Inbox;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Audits for programs. */
@RestController
@RequestMapping("/api/v1/audits")
class AuditApi {

    /** An audit in a list. */
    record Line(
            String id,
            String partner,
            String organisation,
            String edition,
            AuditState state,
            @Nullable Phase phase,
            boolean remote,
            String site,
            @Nullable Instant starts,
            @Nullable Instant ends,
            @Nullable Instant heldSince) {

        static Line of(AuditSummary audit) {
            return new Line(
                    audit.id(),
                    audit.partner(),
                    audit.organisationId(),
                    audit.editionId(),
                    audit.state(),
                    audit.phase(),
                    audit.remote(),
                    audit.site(),
                    audit.starts(),
                    audit.ends(),
                    audit.heldSince());
        }
    }

    /** Open work of an audit: what waits on whom, until when and why. */
    record Waiting(
            String workItem,
            String name,
            String reference,
            String waitsOn,
            @Nullable Instant dueAt,
            String why) {}

    /** One audit with its people and what it waits for. */
    record Detail(Line audit, List<Member> members, List<Declared> interests, List<Waiting> waiting) {}

    private static final int MOST = 200;

    private final AuditDirectory audits;
    private final AuditRequests requests;
    private final FormAnswers answers;
    private final Inbox inbox;
    private final Timeline timeline;
    private final ShownTeam team;
    private final JsonMapper json;

    AuditApi(
            AuditDirectory audits,
            AuditRequests requests,
            FormAnswers answers,
            Inbox inbox,
            Timeline timeline,
            ShownTeam team,
            JsonMapper json) {
        this.audits = audits;
        this.requests = requests;
        this.answers = answers;
        this.inbox = inbox;
        this.timeline = timeline;
        this.team = team;
        this.json = json;
    }

    /** Newest first, {@code limit} at a time; {@code after} is the last audit of the page before, as the header Link says. */
    @GetMapping
    ResponseEntity<List<Line>> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int limit,
            Actor actor) {
        if (limit < 1 || limit > MOST) {
            throw new Invalid("limit", "Ask for 1 to %d audits at a time.".formatted(MOST));
        }
        List<AuditSummary> found = audits.page(actor, Filter.ALL, after, limit + 1);
        List<AuditSummary> page = found.subList(0, Math.min(limit, found.size()));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (found.size() > limit) {
            answer.header(
                    HttpHeaders.LINK,
                    "</api/v1/audits?after=%s&limit=%d>; rel=\"next\""
                            .formatted(page.get(limit - 1).id(), limit));
        }
        return answer.body(page.stream().map(Line::of).toList());
    }

    /** Requests an audit; the body holds the answers of the form {@code request-audit}. */
    @PostMapping
    ResponseEntity<Detail> request(@RequestBody Map<String, Object> body, Actor actor) {
        Map<String, Object> checked =
                answers.validate("request-audit", Submission.ofJson(body), requests.choices(actor));
        String id = requests.request(json.convertValue(checked, RequestAudit.class), actor);
        return ResponseEntity.created(URI.create("/api/v1/audits/" + id)).body(show(id, actor));
    }

    @GetMapping("/{auditId}")
    Detail show(@PathVariable String auditId, Actor actor) {
        AuditSummary audit = audits.visible(auditId, actor);
        return new Detail(
                Line.of(audit),
                team.of(audit, actor),
                team.declared(audit, actor),
                inbox.ofAudit(auditId, actor).stream()
                        .map(item -> new Waiting(
                                item.id(),
                                item.name(),
                                item.reference(),
                                item.assigneeName(),
                                item.dueAt(),
                                item.why()))
                        .toList());
    }

    /** The trail, newest first; {@code before} pages on by number, for partners by that of the entries told to them. */
    @GetMapping("/{auditId}/trail")
    List<TimelineEntry> trail(
            @PathVariable String auditId, @RequestParam(defaultValue = "2147483647") int before, Actor actor) {
        return timeline.of(auditId, actor, before, 100).entries();
    }
}
