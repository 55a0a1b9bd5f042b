package auditway.journeys;

import static auditway.Persona.HELEN;

import auditway.platform.people.DemoPeople;
import auditway.platform.people.NewAccount;
import auditway.platform.people.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A partner under audit with those who act for it, by e-mail address. */
record Guest(String organisation, String name, String lead, String contributor) {

    static final Guest TECRACER =
            new Guest("tecracer", "tecRacer", "j.kruse@tecracer.example", "o.brandt@tecracer.example");

    /** A partner of the test's own, admitted by the API. */
    static Guest admitted(String id, Api api, DemoPeople people) {
        Guest guest = new Guest(id, "Wolke " + id, "lead@" + id + ".example", "hand@" + id + ".example");
        api.post(
                        HELEN.email(),
                        "/partners",
                        Map.of(
                                "id", id,
                                "name", guest.name(),
                                "about", "Keeps workloads running.",
                                "address", "Kiel, Germany",
                                "country", "DE",
                                "zone", "Europe/Berlin",
                                "kinds", List.of("reseller")))
                .answers(201);
        people.introduce(List.of(
                guest.account(guest.lead(), "Lena Wolf", Role.PARTNER_LEAD),
                guest.account(guest.contributor(), "Henk Boer", Role.PARTNER_CONTRIBUTOR)));
        return guest;
    }

    private NewAccount account(String email, String who, Role role) {
        return new NewAccount(email, who, DemoPeople.PASSWORD, name, organisation, Set.of(role));
    }
}
