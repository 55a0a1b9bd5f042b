package auditway.catalogue.auditee;

import auditway.platform.input.CleanText;
import auditway.platform.refusal.Invalid.Problem;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * An organisation that is audited; screens say "Partner".
 *
 * @param id lower-case letters, digits and hyphens, for example "tecracer"
 * @param about one paragraph about the partner, as its report prints it
 * @param country ISO 3166 code, names its holiday calendar
 * @param region ISO 3166-2 code of the region whose holidays count as well, for example "DE-BY"; empty for none
 * @param zone where its deadlines fall
 * @param kinds what kind of partner it is, for example "reseller"; editions make controls conditional on it
 * @param tier what the programme owner's partner network ranks it as, for example "Premier"; empty for none
 */
public record Organisation(
        String id,
        String name,
        String about,
        String address,
        String country,
        String region,
        ZoneId zone,
        Set<String> kinds,
        String tier) {

    public Organisation {
        kinds = Set.copyOf(kinds);
        name = CleanText.line(name);
        about = CleanText.lines(about).strip();
        address = CleanText.line(address);
        tier = CleanText.line(tier);
    }

    /** An organisation for which the holidays of the whole country count. */
    public Organisation(
            String id,
            String name,
            String about,
            String address,
            String country,
            ZoneId zone,
            Set<String> kinds,
            String tier) {
        this(id, name, about, address, country, "", zone, kinds, tier);
    }

    /** An organisation without a tier. */
    public Organisation(
            String id, String name, String about, String address, String country, ZoneId zone, Set<String> kinds) {
        this(id, name, about, address, country, zone, kinds, "");
    }

    /** Which business calendar counts: its region's, else its country's. */
    public String calendar() {
        return region.isEmpty() ? country : region;
    }

    /** The same organisation under another id. */
    Organisation withId(String other) {
        return new Organisation(other, name, about, address, country, region, zone, kinds, tier);
    }

    /** What keeps it from being admitted, field by field; nothing for a sound one. */
    public List<Problem> problems() {
        return OrganisationRules.problems(this);
    }
}
