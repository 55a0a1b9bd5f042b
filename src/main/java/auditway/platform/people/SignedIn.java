package auditway.platform.people;

import java.io.Serial;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account that has proved who it is, as Spring Security carries it around. */
public final class SignedIn implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Account account;
    private final String id;
    private final int session;

    public SignedIn(Account account) {
        this.account = account;
        this.id = account.id();
        this.session = account.session();
    }

    Account account() {
        return account;
    }

    /** Whether nothing has ended the sessions of this account since. */
    public boolean holds(Account now) {
        return session == now.session();
    }

    /** Whether they change their password before anything else. */
    public boolean isPasswordDue() {
        return account.passwordDue();
    }

    @Override
    public String getUsername() {
        return id;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public boolean isEnabled() {
        return account.active();
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return account.roles().stream()
                .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedIn signedIn && signedIn.account.id().equals(account.id());
    }

    @Override
    public int hashCode() {
        return account.id().hashCode();
    }
}
