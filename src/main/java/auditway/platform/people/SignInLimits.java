package auditway.platform.people;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How often a person may try. Wrong passwords count for an account together with the device or address they come from, so nobody
 * locks others out; more slowly they count for an address across accounts, and for an account across addresses. The latter two
 * do not hold for a place from which this account has signed in before.
 */
@Component
class SignInLimits {

    private static final String[] NUMBERS = {"No", "One", "Two", "Three", "Four", "Five"};

    private final SignInTries tries;
    private final KnownPlaces places;
    private final int allowed;
    private final int byAddress;
    private final int byAccount;
    private final Duration wait;

    SignInLimits(
            SignInTries tries,
            KnownPlaces places,
            @Value("${auditway.sign-in.tries:5}") int allowed,
            @Value("${auditway.sign-in.tries-by-address:60}") int byAddress,
            @Value("${auditway.sign-in.tries-by-account:60}") int byAccount,
            @Value("${auditway.sign-in.wait:15m}") Duration wait) {
        this.tries = tries;
        this.places = places;
        this.allowed = allowed;
        this.byAddress = byAddress;
        this.byAccount = byAccount;
        this.wait = wait;
    }

    private record Limit(String key, int allowed) {}

    /** One try of one e-mail address from one place. */
    final class Try {

        private final Instant now;
        private final Limit own;
        private final List<Limit> wider;

        private Try(String email, SignInPlace place, Instant now) {
            this.now = now;
            this.own = new Limit("own " + email + " " + place.key(), allowed);
            this.wider = places.knows(email, place)
                    ? List.of()
                    : List.of(
                            new Limit("address " + place.address(), byAddress),
                            new Limit("account " + email, byAccount));
        }

        /** The sentence that says how long to wait, empty where the wait is over. */
        Optional<String> full() {
            return tries.made(own.key(), wait, now) >= allowed ? Optional.of(sentence(allowed)) : Optional.empty();
        }

        /** Counts this try; the sentence that says why it is one too many, empty where it is not. */
        Optional<String> take() {
            List<Limit> taken = new ArrayList<>();
            for (Limit limit : wider) {
                if (!tries.take(limit.key(), limit.allowed(), wait, now)) {
                    taken.forEach(one -> tries.giveBack(one.key()));
                    return Optional.of("Too many sign-ins have failed here; wait " + wait.toMinutes()
                            + " minutes, or sign in from a device that you used before.");
                }
                taken.add(limit);
            }
            if (tries.take(own.key(), allowed, wait, now)) {
                return Optional.empty();
            }
            taken.forEach(one -> tries.giveBack(one.key()));
            return Optional.of(sentence(allowed));
        }

        /** The password was right. */
        void succeeded() {
            tries.forget(own.key());
            wider.forEach(limit -> tries.giveBack(limit.key()));
        }

        /** The password was wrong; what to tell. */
        String failed() {
            return sentence(tries.made(own.key(), wait, now));
        }

        boolean isLast() {
            return tries.made(own.key(), wait, now) >= allowed;
        }
    }

    Try of(String email, SignInPlace place, Instant now) {
        return new Try(email, place, now);
    }

    /** Deletes what counts no longer. */
    void forgetOld(Instant now) {
        tries.forgetUntil(now.minus(wait));
    }

    private String sentence(int made) {
        String minutes = wait.toMinutes() + (wait.toMinutes() == 1 ? " minute" : " minutes");
        int left = allowed - made;
        if (left <= 0) {
            return "E-mail and password did not match " + allowed + " times; wait " + minutes + ", then try again.";
        }
        String number = left < NUMBERS.length ? NUMBERS[left] : String.valueOf(left);
        return "E-mail and password do not match. " + number + " more attempt" + (left == 1 ? "" : "s")
                + ", then a wait of " + minutes + ".";
    }
}
