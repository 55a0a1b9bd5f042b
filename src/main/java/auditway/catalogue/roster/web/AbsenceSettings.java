package auditway.catalogue.roster.web;

import auditway.platform.people.Actor;
import auditway.platform.web.SettingsEntry;
import org.springframework.stereotype.Component;

/** Everybody's way to their own absences and substitutes. */
@Component
class AbsenceSettings implements SettingsEntry {

    @Override
    public int order() {
        return 5;
    }

    @Override
    public String title() {
        return "Absences";
    }

    @Override
    public String about() {
        return "When you are away, and who does your work meanwhile.";
    }

    @Override
    public String path() {
        return "/roster/me";
    }

    @Override
    public String icon() {
        return "calendar-x";
    }

    @Override
    public boolean visible(Actor actor) {
        return true;
    }

    @Override
    public boolean personal() {
        return true;
    }
}
