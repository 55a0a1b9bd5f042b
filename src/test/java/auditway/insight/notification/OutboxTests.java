package auditway.insight.notification;

import static org.assertj.core.api.Assertions.assertThat;

import auditway.insight.notification.Outbox.Parcel;
import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("both-databases")
class OutboxTests {

    private static final Actor MARTA = new Actor("account-of-marta", "Marta Lindqvist", Set.of(Role.COORDINATOR), null);
    private static final Actor JANA = new Actor("account-of-jana", "Jana Kruse", Set.of(Role.PARTNER_LEAD), "tecracer");
    private static final Actor OLE = new Actor("account-of-ole", "Ole Brandt", Set.of(Role.PARTNER_LEAD), "other");

    private MailFixture house;

    @BeforeEach
    void furnish() {
        house = new MailFixture(true);
    }

    @Test
    void there_is_never_a_second_mail_for_one_reason() {
        assertThat(house.queue(MailFixture.mail("gap-report:1"))).isTrue();
        assertThat(house.queue(MailFixture.mail("gap-report:1"))).isFalse();
        assertThat(house.take(10)).hasSize(1);
    }

    @Test
    void one_reason_may_concern_several_people_each_once() {
        Mail toJana = MailFixture.mail("gap-report:1");
        Mail.Recipient ole = new Mail.Recipient(null, "Ole Brandt", "O.Brandt@tecracer.example");
        Mail.Recipient sameOle = new Mail.Recipient(null, "Ole Brandt", "o.brandt@tecracer.example");
        assertThat(house.queue(toJana)).isTrue();
        assertThat(house.queue(new Mail(toJana.kind(), toJana.reason(), ole, toJana.auditId(), toJana.values())))
                .isTrue();
        assertThat(house.queue(new Mail(toJana.kind(), toJana.reason(), sameOle, toJana.auditId(), toJana.values())))
                .isFalse();
        assertThat(house.take(10)).hasSize(2);
    }

    @Test
    void a_refused_action_writes_no_mail() {
        house.transaction.executeWithoutResult(status -> {
            house.mails.queue(MailFixture.mail("gap-report:1"));
            status.setRollbackOnly();
        });
        assertThat(house.take(10)).isEmpty();
    }

    @Test
    void two_nodes_never_take_the_same_mail() {
        house.queue(MailFixture.mail("a"));
        house.queue(MailFixture.mail("b"));
        List<Parcel> taken = new ArrayList<>();
        house.transaction.executeWithoutResult(status -> {
            taken.addAll(house.outbox.take(1));
            taken.addAll(inAnotherThread());
        });
        taken.addAll(house.take(10));
        assertThat(taken).extracting(Parcel::id).hasSize(2).doesNotHaveDuplicates();
    }

    private List<Parcel> inAnotherThread() {
        return java.util.concurrent.CompletableFuture.supplyAsync(() -> house.take(10))
                .join();
    }

    @Test
    void a_mail_whose_carrier_died_comes_back_after_the_lease() {
        house.queue(MailFixture.mail("a"));
        assertThat(house.take(10)).hasSize(1);
        assertThat(house.take(10)).isEmpty();
        house.clock.advance(Outbox.LEASE);
        assertThat(house.take(10)).extracting(Parcel::attempt).containsExactly(2);
    }

    @Test
    void without_a_mail_server_mail_is_kept() {
        MailFixture lonely = new MailFixture(false);
        lonely.queue(MailFixture.mail("a"));
        assertThat(lonely.state("a")).isEqualTo(MailState.KEPT);
        assertThat(lonely.take(10)).isEmpty();
    }

    @Test
    void people_see_mail_to_themselves_and_coordinators_see_all() {
        house.queue(MailFixture.mail("a"));
        SentMail mail = house.mails.page(MARTA, null, "", null, 10).get(0);
        assertThat(house.mails.page(JANA, null, "", null, 10)).containsExactly(mail);
        assertThat(house.mails.page(OLE, null, "", null, 10)).isEmpty();
        assertThat(house.mails.counts(OLE)).isEmpty();
        assertThat(house.mails.counts(MARTA)).containsEntry(MailState.PENDING, 1);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> house.mails.html(mail.id(), OLE))
                .isInstanceOf(auditway.platform.refusal.NotFound.class);
    }

    @Test
    void the_list_pages_backwards_and_finds_words() {
        for (int n = 0; n < 5; n++) {
            house.queue(MailFixture.mail("m" + n, "Person " + n, "p" + n + "@x.example", "100 % Partner " + n));
            house.clock.advance(Duration.ofSeconds(n == 2 ? 0 : 1));
        }
        List<SentMail> first = house.mails.page(MARTA, null, "", null, 2);
        List<SentMail> second = house.mails.page(MARTA, null, "", first.get(1).id(), 10);
        assertThat(first).hasSize(2).doesNotContainAnyElementsOf(second);
        assertThat(second).hasSize(3);
        assertThat(house.mails.page(MARTA, MailState.PENDING, "PERSON 3", null, 10))
                .hasSize(1);
        assertThat(house.mails.page(MARTA, null, "0 %", null, 10)).hasSize(5);
        assertThat(house.mails.page(MARTA, null, "0%P", null, 10)).isEmpty();
        assertThat(house.mails.page(MARTA, MailState.SENT, "", null, 10)).isEmpty();
    }

    @Test
    void an_attachment_travels_with_its_mail() {
        Mail mail = MailFixture.mail("a");
        Attachment file = new Attachment("report\r\nX: y.pdf", "application/pdf", new byte[] {1, 2, 3});
        house.queue(new Mail(mail.kind(), mail.reason(), mail.to(), mail.auditId(), mail.values(), file, null));
        Attachment taken = Objects.requireNonNull(house.take(1).get(0).attachment());
        assertThat(taken.name()).isEqualTo("report X: y.pdf");
        assertThat(taken.content()).containsExactly(1, 2, 3);
    }
}
