package auditway.platform.web;

import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import org.springframework.stereotype.Component;

/** The administrator's way to the accounts. */
@Component
class AccountsSettingsEntry implements SettingsEntry {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title() {
        return "Accounts";
    }

    @Override
    public String about() {
        return "Who may sign in, with which roles, and for which partner.";
    }

    @Override
    public String path() {
        return "/settings/accounts";
    }

    @Override
    public String icon() {
        return "people";
    }

    @Override
    public boolean visible(Actor actor) {
        return actor.is(Role.ADMINISTRATOR);
    }
}
