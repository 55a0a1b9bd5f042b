package auditway.platform.people;

import auditway.platform.refusal.NotYours;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person signed in, for services that were not told. Handlers simply take a parameter of type {@link Actor}. */
@Component
public class CurrentActor {

    /** The signed-in account, empty on the sign-in page and in the background. */
    public Optional<Account> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.account())
                : Optional.empty();
    }

    public Optional<Actor> find() {
        return account().map(Account::actor);
    }

    /**
     * The signed-in actor.
     *
     * @throws NotYours if nobody is signed in
     */
    public Actor get() {
        return find().orElseThrow(() -> new NotYours("You are not signed in; sign in and try again."));
    }
}
