package auditway.catalogue.auditee;

import auditway.platform.calendar.Countries;
import auditway.platform.calendar.PlaceZones;
import auditway.platform.input.Limits;
import auditway.platform.refusal.Invalid.Problem;
import java.util.ArrayList;
import java.util.List;

/** What an organisation must look like before it is admitted. */
final class OrganisationRules {

    private OrganisationRules() {}

    static final String TIER =
            "Use letters, digits, spaces and hyphens for the tier, at most 40; leave it empty for none.";

    static final String COUNTRY = "Choose a country; its holidays count for the deadlines.";
    static final int LONGEST_ID = 60;

    /** What stands behind /partners/ and is no partner. */
    static final String NO_ID = "new";

    static boolean isTier(String tier) {
        return tier.matches("[\\p{L}\\p{N} -]{0,40}");
    }

    private static boolean isId(String id) {
        return id.matches("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?") && !id.equals(NO_ID);
    }

    static List<Problem> problems(Organisation organisation) {
        List<Problem> problems = new ArrayList<>();
        if (!organisation.name().isBlank() && !isId(organisation.id())) {
            problems.add(new Problem("id", "Use lower-case letters, digits and hyphens, at most 60."));
        }
        if (organisation.name().isBlank() || organisation.name().length() > 200) {
            problems.add(new Problem("name", "Enter the partner's name, at most 200 characters."));
        }
        if (organisation.about().length() > Limits.TEXT) {
            problems.add(new Problem(
                    "about",
                    Limits.tooLong(
                            "The text about the partner",
                            Limits.TEXT,
                            organisation.about().length())));
        }
        if (organisation.address().length() > Limits.ADDRESS) {
            problems.add(new Problem(
                    "address",
                    Limits.tooLong(
                            "The address",
                            Limits.ADDRESS,
                            organisation.address().length())));
        }
        if (!Countries.known(organisation.country())) {
            problems.add(new Problem("country", COUNTRY));
        }
        if (PlaceZones.read(organisation.zone().getId()).isEmpty()) {
            problems.add(new Problem("zone", PlaceZones.WANTED));
        }
        if (organisation.kinds().stream().anyMatch(kind -> !kind.matches("[a-z0-9-]{1,40}"))) {
            problems.add(new Problem("kinds", "Use lower-case letters, digits and hyphens for a kind of partner."));
        }
        if (!isTier(organisation.tier())) {
            problems.add(new Problem("tier", TIER));
        }
        return problems;
    }
}
