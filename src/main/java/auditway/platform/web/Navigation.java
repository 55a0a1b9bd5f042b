package auditway.platform.web;

import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where each kind of person may go from everywhere, eight places at most. */
@Component
class Navigation {

    private static final NavigationEntry HOME = new NavigationEntry("home", "Home", "/home", "house");
    private static final NavigationEntry WORK = new NavigationEntry("work", "My work", "/work", "inbox");
    private static final NavigationEntry TO_DO = new NavigationEntry("work", "To do", "/work", "inbox");
    private static final NavigationEntry AUDITS = new NavigationEntry("audits", "Audits", "/audits", "clipboard-check");
    private static final NavigationEntry MY_AUDITS =
            new NavigationEntry("audits", "My audits", "/audits", "clipboard-check");
    private static final NavigationEntry PARTNERS =
            new NavigationEntry("partners", "Partners", "/partners", "building");
    private static final NavigationEntry DESIGNATION =
            new NavigationEntry("partners", "Designation", "/designations", "patch-check");
    private static final NavigationEntry FINDINGS = new NavigationEntry("findings", "Findings", "/findings", "flag");
    private static final NavigationEntry PROGRAMMES =
            new NavigationEntry("programmes", "Programmes", "/programmes", "journal-check");
    private static final NavigationEntry MAIL = new NavigationEntry("mail", "Mail", "/mail", "envelope");
    private static final NavigationEntry SETTINGS = new NavigationEntry("settings", "Settings", "/settings", "gear");

    private static final List<NavigationEntry> COORDINATING =
            List.of(HOME, WORK, AUDITS, PARTNERS, FINDINGS, PROGRAMMES, MAIL, SETTINGS);
    private static final List<NavigationEntry> PARTNER = List.of(TO_DO, AUDITS, DESIGNATION);
    private static final List<NavigationEntry> AUDITING = List.of(WORK, MY_AUDITS, FINDINGS);
    private static final List<NavigationEntry> DECIDING = List.of(WORK, MY_AUDITS);
    private static final List<NavigationEntry> ADMINISTERING = List.of(SETTINGS, MAIL);

    private final List<Badges> badges;

    Navigation(List<Badges> badges) {
        this.badges = badges;
    }

    /** The entries of an actor with their counts. */
    List<NavigationEntry> of(Actor actor) {
        Map<String, Integer> counts = new HashMap<>();
        badges.forEach(room -> room.counts(actor).forEach((key, count) -> counts.merge(key, count, Integer::sum)));
        return entries(actor).stream()
                .map(entry -> entry.counting(counts.getOrDefault(entry.key(), 0)))
                .toList();
    }

    /** Where an actor begins. */
    static String home(Actor actor) {
        return entries(actor).get(0).path();
    }

    private static List<NavigationEntry> entries(Actor actor) {
        if (actor.isCoordinating()) {
            return COORDINATING;
        }
        if (actor.isPartner()) {
            return PARTNER;
        }
        List<NavigationEntry> entries = new ArrayList<>();
        if (actor.is(Role.AUDITOR) || actor.is(Role.TECHNICAL_EXPERT) || actor.is(Role.OBSERVER)) {
            entries.addAll(AUDITING);
        } else if (actor.is(Role.TECHNICAL_REVIEWER) || actor.is(Role.DECISION_MAKER)) {
            entries.addAll(DECIDING);
        }
        if (actor.is(Role.ADMINISTRATOR)) {
            entries.addAll(ADMINISTERING);
        }
        return entries.isEmpty() ? DECIDING : entries;
    }
}
