package auditway.insight.notification.web;

import auditway.insight.notification.MailCare;
import auditway.insight.notification.MailKind;
import auditway.insight.notification.MailState;
import auditway.insight.notification.Mails;
import auditway.insight.notification.SentMail;
import auditway.platform.people.Actor;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Mail for programs: what was sent, what did not and why, and sending it again. */
@RestController
@RequestMapping("/api/v1/mails")
@Tag(name = "Mail")
class MailApi {

    private static final int MOST = 200;

    private final Mails mails;
    private final MailCare care;

    MailApi(Mails mails, MailCare care) {
        this.mails = mails;
        this.care = care;
    }

    /** A mail as the API gives it; the last error is empty where no try failed. */
    record Line(
            String id,
            MailKind kind,
            String to,
            String address,
            String subject,
            @Nullable String audit,
            MailState state,
            int tries,
            @Nullable Instant nextTryAt,
            String lastError,
            Instant writtenAt,
            @Nullable Instant sentAt) {

        static Line of(SentMail mail) {
            return new Line(
                    mail.id(),
                    mail.kind(),
                    mail.toName(),
                    mail.toAddress(),
                    mail.subject(),
                    mail.auditId(),
                    mail.state(),
                    mail.attempts(),
                    mail.nextAttemptAt(),
                    mail.lastError(),
                    mail.createdAt(),
                    mail.sentAt());
        }
    }

    @GetMapping
    @Operation(summary = "Mail that this account may see, newest first, below the mail named by 'before'")
    List<Line> list(
            @RequestParam(required = false) @Nullable MailState state,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "50") int limit,
            Actor actor) {
        return mails.page(actor, state, words, before, Math.max(1, Math.min(limit, MOST))).stream()
                .map(Line::of)
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One mail")
    Line get(@PathVariable String id, Actor actor) {
        return Line.of(mails.get(id, actor));
    }

    @PostMapping("/{id}/sending")
    @Operation(summary = "Sends a mail that was not delivered, waits for its next try, or was kept")
    Line send(@PathVariable String id, Actor actor) {
        care.sendAgain(id, actor);
        return get(id, actor);
    }
}
