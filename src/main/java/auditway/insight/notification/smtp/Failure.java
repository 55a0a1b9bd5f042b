package auditway.insight.notification.smtp;

import auditway.platform.input.Shortened;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailSendException;

/**
 * Why a try failed.
 *
 * @param why in words for people, without a full stop
 * @param forGood whether trying again is of no use
 */
record Failure(String why, boolean forGood) {

    private static final Pattern REPLY = Pattern.compile("^([45]\\d{2})\\b");

    static Failure of(Exception thrown) {
        List<Throwable> causes = causes(thrown);
        return causes.stream()
                .flatMap(cause -> said(cause).stream())
                .findFirst()
                .or(() -> causes.stream().flatMap(cause -> seen(cause).stream()).findFirst())
                .orElseGet(() -> new Failure("The mail server did not take it: " + firstLine(thrown), false));
    }

    /** What a server answered: a reply code and its words (RFC 5321, 4.2). */
    private static Optional<Failure> said(Throwable cause) {
        Matcher reply = REPLY.matcher(String.valueOf(cause.getMessage()));
        if (!(cause instanceof SendFailedException) || !reply.find()) {
            return Optional.empty();
        }
        return cause.getClass().getSimpleName().equals("SMTPSenderFailedException")
                ? Optional.of(
                        new Failure("The mail server does not let this sender write (" + firstLine(cause) + ")", false))
                : Optional.of(answer(Integer.parseInt(reply.group(1)), cause));
    }

    private static Failure answer(int code, Throwable cause) {
        String words = switch (code) {
            case 550, 551, 553 -> "Mailbox unknown at the receiving server";
            case 552 -> "Too large for the receiving server, or the mailbox is full";
            default -> code >= 500 ? "Refused by the receiving server" : "Put off by the receiving server";
        };
        return new Failure(words + " (" + firstLine(cause) + ")", code >= 500);
    }

    /** What this side noticed. */
    private static Optional<Failure> seen(Throwable cause) {
        if (cause instanceof AddressException) {
            return Optional.of(new Failure("The address cannot be written to: " + firstLine(cause), true));
        }
        if (cause instanceof AuthenticationFailedException) {
            return Optional.of(new Failure("The mail server refused the user name or password", false));
        }
        return cause instanceof IOException
                ? Optional.of(new Failure("The mail server cannot be reached (" + firstLine(cause) + ")", false))
                : Optional.empty();
    }

    private static List<Throwable> causes(Throwable thrown) {
        Set<Throwable> found = new LinkedHashSet<>();
        collect(thrown, found);
        return new ArrayList<>(found);
    }

    private static void collect(@Nullable Throwable thrown, Set<Throwable> found) {
        if (thrown == null || !found.add(thrown)) {
            return;
        }
        if (thrown instanceof MailSendException sending) {
            for (Exception each : sending.getMessageExceptions()) {
                collect(each, found);
            }
        }
        if (thrown instanceof MessagingException messaging) {
            collect(messaging.getNextException(), found);
        }
        collect(thrown.getCause(), found);
    }

    private static String firstLine(Throwable thrown) {
        String message = String.valueOf(thrown.getMessage()).strip();
        String line = message.lines().findFirst().orElse("no reason given").strip();
        return Shortened.to(200, line);
    }
}
