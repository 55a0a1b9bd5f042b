package auditway.platform.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class SettableClockTests {

    private static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void it_shows_system_time_until_it_is_set_and_again_when_released() {
        SettableClock clock = new SettableClock();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
        clock.set(MORNING);
        clock.advance(Duration.ofDays(2));
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-11-25T08:00:00Z"));
        assertThat(clock.isSet()).isTrue();
        clock.release();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
    }

    @Test
    void every_zone_reads_the_same_hands() {
        SettableClock clock = new SettableClock();
        SettableClock berlin = clock.withZone(ZoneId.of("Europe/Berlin"));
        clock.set(MORNING);
        assertThat(berlin.instant()).isEqualTo(MORNING);
        assertThat(berlin.getZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
    }

    @Test
    void listeners_hear_each_move() {
        SettableClock clock = new SettableClock();
        List<Instant> heard = new ArrayList<>();
        clock.onChange(heard::add);
        clock.set(MORNING);
        clock.advance(Duration.ofHours(1));
        assertThat(heard).containsExactly(MORNING, MORNING.plusSeconds(3600));
    }

    @Test
    void it_stands_still_only_while_it_is_set() {
        SettableClock clock = new SettableClock();
        assertThat(clock.isSet()).isFalse();
        clock.set(MORNING);
        assertThat(clock.isSet()).isTrue();
        clock.release();
        assertThat(clock.isSet()).isFalse();
    }

    @Test
    void listeners_hear_that_system_time_is_back() {
        SettableClock clock = new SettableClock();
        clock.set(MORNING);
        List<Instant> heard = new ArrayList<>();
        clock.onChange(heard::add);
        clock.release();
        assertThat(heard)
                .singleElement()
                .satisfies(now -> assertThat(now).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS)));
    }

    @Test
    void an_imagined_time_lasts_until_it_is_closed() {
        SettableClock clock = new SettableClock();
        clock.set(MORNING);
        try (SettableClock.Imagined imagined = clock.imagine(MORNING.plus(Duration.ofDays(30)))) {
            assertThat(clock.instant()).isEqualTo(MORNING.plus(Duration.ofDays(30)));
            imagined.goTo(MORNING.plus(Duration.ofDays(60)));
            assertThat(clock.instant()).isEqualTo(MORNING.plus(Duration.ofDays(60)));
        }
        assertThat(clock.instant()).isEqualTo(MORNING);
    }

    @Test
    void an_imagined_time_is_seen_by_one_thread_and_told_to_nobody() {
        SettableClock clock = new SettableClock();
        clock.set(MORNING);
        List<Instant> heard = new ArrayList<>();
        clock.onChange(heard::add);
        try (SettableClock.Imagined imagined = clock.imagine(MORNING.plusSeconds(60))) {
            imagined.goTo(MORNING.plusSeconds(90));
            assertThat(CompletableFuture.supplyAsync(clock::instant).join()).isEqualTo(MORNING);
        }
        assertThat(heard).isEmpty();
    }
}
