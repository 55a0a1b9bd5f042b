package auditway.platform.people.web;

import auditway.platform.people.Account;
import auditway.platform.people.CurrentActor;
import auditway.platform.people.Role;
import auditway.platform.refusal.NotYours;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells programs whom they speak for. */
@RestController
@Tag(name = "Account")
class AccountApi {

    private final CurrentActor current;

    AccountApi(CurrentActor current) {
        this.current = current;
    }

    /** The account that signed the request. */
    record Me(
            String id,
            String email,
            String name,
            String firm,
            @Nullable String organisation,
            List<Role> roles) {

        static Me of(Account account) {
            return new Me(
                    account.id(),
                    account.email(),
                    account.name(),
                    account.firm(),
                    account.organisationId(),
                    account.roles().stream().sorted().toList());
        }
    }

    @GetMapping("/api/v1/me")
    @Operation(summary = "The account that signed the request")
    Me me() {
        return current.account().map(Me::of).orElseThrow(() -> new NotYours("You are not signed in; sign in."));
    }
}
