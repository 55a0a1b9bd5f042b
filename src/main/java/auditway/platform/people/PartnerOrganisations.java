package auditway.platform.people;

import java.util.Map;

/** Who knows the organisations that partner accounts may belong to. */
public interface PartnerOrganisations {

    /** Names by id, in the order of the names. */
    Map<String, String> partners();
}
