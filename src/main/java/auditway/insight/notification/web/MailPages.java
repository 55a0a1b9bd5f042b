package auditway.insight.notification.web;

import auditway.insight.notification.MailCare;
import auditway.insight.notification.MailSettings;
import auditway.insight.notification.MailState;
import auditway.insight.notification.Mails;
import auditway.insight.notification.SentMail;
import auditway.platform.people.Actor;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Invalid.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sent mail: what was sent, what did not, and what is kept. */
@Controller
class MailPages {

    private static final int PAGE = 40;

    /** What a mail's own document may do: show itself inside this application, nothing else. */
    private static final String BODY_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:;"
            + " frame-ancestors 'self'; form-action 'none'; base-uri 'none';"
            + " sandbox allow-popups allow-popups-to-escape-sandbox";

    private final Mails mails;
    private final MailCare care;
    private final MailSettings settings;

    MailPages(Mails mails, MailCare care, MailSettings settings) {
        this.mails = mails;
        this.care = care;
        this.settings = settings;
    }

    @GetMapping("/mail")
    String list(
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String before,
            Actor actor,
            Model model) {
        MailState only = state(state);
        List<SentMail> found = mails.page(actor, only, words, before, PAGE + 1);
        boolean more = found.size() > PAGE;
        List<SentMail> page = more ? found.subList(0, PAGE) : found;
        Map<MailState, Integer> counts = mails.counts(actor);
        model.addAttribute("mails", page);
        model.addAttribute("next", more ? page.get(PAGE - 1).id() : null);
        model.addAttribute("state", only);
        model.addAttribute("states", MailState.values());
        model.addAttribute("counts", counts);
        model.addAttribute(
                "total", counts.values().stream().mapToInt(Integer::intValue).sum());
        model.addAttribute("words", words);
        model.addAttribute("server", settings.server());
        model.addAttribute("careful", care.allowed(actor));
        return "notification/list";
    }

    @GetMapping("/mail/{id}")
    String show(@PathVariable String id, Actor actor, Model model) {
        return page(id, null, List.of(), actor, model);
    }

    /** The mail's own document, for the sandboxed frame of its page. */
    @GetMapping("/mail/{id}/html")
    ResponseEntity<String> html(@PathVariable String id, Actor actor) {
        return ResponseEntity.ok()
                .header("Content-Type", "text/html;charset=UTF-8")
                .header("Content-Security-Policy", BODY_POLICY)
                .header("Referrer-Policy", "no-referrer")
                .body(mails.html(id, actor));
    }

    @PostMapping("/mail/{id}/sending")
    String send(
            @PathVariable String id,
            @RequestParam(defaultValue = "true") boolean attachment,
            Actor actor,
            RedirectAttributes flash) {
        if (attachment) {
            care.sendAgain(id, actor);
        } else {
            care.sendWithoutAttachment(id, actor);
        }
        flash.addFlashAttribute("toast", "The mail is on its way.");
        return "redirect:/mail/" + id;
    }

    @PostMapping("/mail/{id}/address")
    String correct(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String address,
            Actor actor,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        try {
            care.correctAddress(id, address, actor);
        } catch (Invalid refused) {
            response.setStatus(422);
            return page(id, address, refused.problems(), actor, model);
        }
        flash.addFlashAttribute("toast", "Address corrected to " + address.strip() + ".");
        return "redirect:/mail/" + id;
    }

    @PostMapping("/mail/test")
    String test(Actor actor, RedirectAttributes flash) {
        care.sendTest(actor);
        flash.addFlashAttribute("toast", "A test mail to you is on its way.");
        return "redirect:/mail";
    }

    private String page(String id, @Nullable String typed, List<Problem> problems, Actor actor, Model model) {
        SentMail mail = mails.get(id, actor);
        model.addAttribute("mail", mail);
        boolean read = mails.mayRead(mail, actor);
        model.addAttribute("read", read);
        model.addAttribute("text", read ? mails.text(id, actor) : "");
        model.addAttribute("addresses", care.addresses(mail));
        model.addAttribute("correctable", care.mayCorrect(actor) && mail.state() != MailState.SENT);
        model.addAttribute("address", typed == null ? mail.toAddress() : typed);
        model.addAttribute("problems", problems);
        model.addAttribute("server", settings.server());
        model.addAttribute("careful", care.allowed(actor) && mail.state() != MailState.SENT);
        return "notification/mail";
    }

    private static @Nullable MailState state(@Nullable String name) {
        return name == null
                ? null
                : Stream.of(MailState.values())
                        .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(name))
                        .findFirst()
                        .orElse(null);
    }
}
