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
 */
public record Organisation(
        String id, String name, String about, String address, String country, ZoneId zone, Set<String> kinds) {

    public Organisation {
        kinds = Set.copyOf(kinds);
    }

    /** What keeps it from being admitted, field by field; nothing for a sound one. */
    public List<Problem> problems() {
        return OrganisationRules.problems(this);
    }
}
