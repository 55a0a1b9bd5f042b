package auditway.platform.people;

import auditway.platform.refusal.Invalid;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** Everybody may change their own password, knowing the old one; wrong ones are counted, so that a session left open does not tell it. */
@Service
public class OwnPassword {

    private final AccountKeeping keeping;
    private final SignInTries tries;
    private final Clock clock;
    private final int allowed;
    private final Duration wait;

    OwnPassword(
            AccountKeeping keeping,
            SignInTries tries,
            Clock clock,
            @Value("${auditway.sign-in.tries:5}") int allowed,
            @Value("${auditway.sign-in.wait:15m}") Duration wait) {
        this.keeping = keeping;
        this.tries = tries;
        this.clock = clock;
        this.allowed = allowed;
        this.wait = wait;
    }

    /** @throws Invalid by field, {@code old} or {@code password} */
    public Account change(String old, String password, Actor actor) {
        String key = "password of " + actor.accountId();
        if (!tries.take(key, allowed, wait, clock.instant())) {
            throw new Invalid(
                    "old", "Too many wrong passwords were typed; wait " + wait.toMinutes() + " minutes and try again.");
        }
        try {
            Account changed = keeping.changeOwn(old, password, actor);
            tries.forget(key);
            return changed;
        } catch (Invalid refused) {
            if (refused.problems().stream().noneMatch(problem -> problem.field().equals("old"))) {
                tries.giveBack(key);
            }
            throw refused;
        }
    }
}
