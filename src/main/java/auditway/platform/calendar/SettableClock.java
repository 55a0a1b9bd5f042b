package auditway.platform.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The one clock of the application: system time, until a person sets it; a set clock stands still until it is moved or released. */
public final class SettableClock extends Clock {

    private static final class Hand {
        final AtomicReference<@Nullable Instant> set = new AtomicReference<>();
        final ThreadLocal<@Nullable Instant> imagined = new ThreadLocal<>();
        final List<Consumer<Instant>> listeners = new CopyOnWriteArrayList<>();
    }

    /** A time that one thread alone sees until it is closed; the engine's own clock stays as it is. */
    public final class Imagined implements AutoCloseable {

        private Imagined() {}

        /** Goes on to another moment, for this thread alone. */
        public void goTo(Instant moment) {
            hand.imagined.set(moment);
        }

        @Override
        public void close() {
            hand.imagined.remove();
        }
    }

    private final Hand hand;
    private final ZoneId zone;

    public SettableClock() {
        this(new Hand(), ZoneOffset.UTC);
    }

    private SettableClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    /** Stops the clock at a moment. */
    public void set(Instant moment) {
        hand.set.set(moment);
        tell();
    }

    /** Moves on from now, backwards for a negative duration, and stops there. */
    public void advance(Duration by) {
        set(instant().plus(by));
    }

    /** Goes back to system time. */
    public void release() {
        hand.set.set(null);
        tell();
    }

    /** Lets this thread, and no other, live at another time; nothing that it does there should stay. */
    public Imagined imagine(Instant moment) {
        hand.imagined.set(moment);
        return new Imagined();
    }

    /** Whether the clock stands still. */
    public boolean isSet() {
        return hand.set.get() != null;
    }

    /** Calls with the new time whenever the clock is set, moved or released. */
    public void onChange(Consumer<Instant> listener) {
        hand.listeners.add(listener);
    }

    private void tell() {
        Instant now = instant();
        hand.listeners.forEach(listener -> listener.accept(now));
    }

    @Override
    public Instant instant() {
        Instant imagined = hand.imagined.get();
        if (imagined != null) {
            return imagined;
        }
        Instant set = hand.set.get();
        return set == null ? Instant.now() : set;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same hands read in another zone. */
    @Override
    public SettableClock withZone(ZoneId other) {
        return new SettableClock(hand, other);
    }
}
