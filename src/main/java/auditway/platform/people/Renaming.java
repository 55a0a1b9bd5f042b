package auditway.platform.people;

import auditway.platform.input.CleanText;
import auditway.platform.refusal.Invalid;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another name or e-mail address for an account; what was done under the old ones stays as it was recorded. */
@Component
@Transactional
class Renaming {

    private final JdbcClient jdbc;
    private final Accounts accounts;

    Renaming(JdbcClient jdbc, Accounts accounts) {
        this.jdbc = jdbc;
        this.accounts = accounts;
    }

    /**
     * Another address ends all sessions, since it is what one signs in with.
     *
     * @throws Invalid naming each field that cannot be taken, or an e-mail address already in use
     */
    Account rename(String id, String name, String email) {
        Account before = accounts.get(id);
        String newName = CleanText.line(name);
        String newEmail = CleanText.line(email);
        AccountRules.checkPerson(newName, newEmail);
        AccountRules.refuseLookalike(
                newEmail,
                jdbc.sql("select email from account where email_key <> :key and id <> :id")
                        .param("key", Accounts.key(newEmail))
                        .param("id", id)
                        .query(String.class)
                        .list());
        try {
            jdbc.sql("""
                            update account set name = :name, email = :email, email_key = :key,
                                session_number = session_number + :ending
                            where id = :id""")
                    .param("name", newName)
                    .param("email", newEmail)
                    .param("key", Accounts.key(newEmail))
                    .param("ending", before.email().equals(newEmail) ? 0 : 1)
                    .param("id", id)
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new Invalid("email", "Another account uses this e-mail address; enter a different one.");
        }
        return accounts.get(id);
    }
}
