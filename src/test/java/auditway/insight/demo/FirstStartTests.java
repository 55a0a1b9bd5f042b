package auditway.insight.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import auditway.insight.notification.MailFixture;
import auditway.insight.notification.MailState;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;

@Tag("both-databases")
class FirstStartTests {

    private static final String URL =
            "jdbc:h2:file:./data/auditway;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000";

    private final AtomicInteger played = new AtomicInteger();
    private MailFixture house;

    @BeforeEach
    void furnish() {
        house = new MailFixture(true);
    }

    /** What a start of the application does. */
    private void start(boolean empty, Runnable past) {
        new FirstStart(house.jdbc, house.mails, house.clock, URL).play(empty, past);
    }

    private void interrupted() {
        assertThatThrownBy(() -> start(true, () -> {
                    throw new IllegalStateException("The power went.");
                }))
                .hasMessage("The power went.");
    }

    @Test
    void the_past_is_played_once() {
        start(true, played::incrementAndGet);
        start(false, played::incrementAndGet);
        start(true, played::incrementAndGet);

        assertThat(played).hasValue(1);
    }

    @Test
    void a_house_that_was_furnished_otherwise_is_left_alone() {
        start(false, played::incrementAndGet);

        assertThat(played).hasValue(0);
    }

    @Test
    void a_half_played_demo_is_refused_with_its_file_and_the_remedy() {
        interrupted();

        assertThatThrownBy(() -> start(false, played::incrementAndGet))
                .isInstanceOfSatisfying(InterruptedDemo.class, half -> {
                    FailureAnalysis told = new InterruptedDemoAnalyzer().analyze(half, half);
                    assertThat(told.getDescription()).contains("the file ./data/auditway.mv.db was interrupted");
                    assertThat(told.getAction()).startsWith("Delete the file ./data/auditway.mv.db and start again");
                });
        assertThat(played).hasValue(0);
    }

    @Test
    void a_database_of_a_server_is_named_without_its_parameters() {
        assertThat(new InterruptedDemo("jdbc:postgresql://db/demo?password=x"))
                .hasMessageContaining("the database jdbc:postgresql://db/demo was interrupted");
    }

    @Test
    void mail_of_the_played_past_is_kept_and_never_sent() {
        start(true, () -> house.queue(MailFixture.mail("past")));
        house.queue(MailFixture.mail("present"));

        assertThat(house.state("past")).isEqualTo(MailState.KEPT);
        assertThat(house.take(10)).hasSize(1);
    }

    @Test
    void mail_leaves_again_after_a_play_that_was_interrupted() {
        interrupted();
        house.queue(MailFixture.mail("present"));

        assertThat(house.take(10)).hasSize(1);
    }
}
