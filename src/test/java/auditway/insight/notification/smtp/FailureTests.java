package auditway.insight.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class FailureTests {

    private static Failure answered(String reply) {
        Exception refused = new SendFailedException("Invalid Addresses", new SendFailedException(reply));
        return Failure.of(new MailSendException(Map.of("mail", refused)));
    }

    @Test
    void an_unknown_mailbox_is_not_tried_again() {
        assertThat(answered("550 5.1.1 no such user"))
                .isEqualTo(new Failure("Mailbox unknown at the receiving server (550 5.1.1 no such user)", true));
    }

    @Test
    void a_server_that_puts_mail_off_is_tried_again() {
        assertThat(answered("451 4.7.1 greylisted").forGood()).isFalse();
    }

    @Test
    void a_server_out_of_reach_is_tried_again() {
        MessagingException lost = new MessagingException("lost", new ConnectException("Connection refused"));
        assertThat(Failure.of(new MailSendException("no", lost)))
                .isEqualTo(new Failure("The mail server cannot be reached (Connection refused)", false));
    }
}
