package auditway.auditee;

import auditway.refusal.Invalid.Problem;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * An organisation that is audited; screens say "Partner".
 *
 * @param id a slug, for example "tecracer"
 * @param about one paragraph about the partner, as its report prints it
 * @param country ISO 3166 code, names its holiday calendar
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
        ZoneId zone,
        Set<String> kinds,
        String tier) {

    public Organisation {
        kinds = Set.copyOf(kinds);
        tier = tier.strip();
    }

    /** An organisation without a tier. */
    public Organisation(
            String id, String name, String about, String address, String country, ZoneId zone, Set<String> kinds) {
        this(id, name, about, address, country, zone, kinds, "");
    }

    /** What keeps it from being admitted, field by field; nothing for a sound one. */
    public List<Problem> problems() {
        return OrganisationRules.problems(this);
    }
}
