package auditway.catalogue.auditee;

import auditway.platform.people.PartnerOrganisations;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the people room which partners an account may belong to. */
@Component
class PartnerNames implements PartnerOrganisations {

    private final Organisations organisations;

    PartnerNames(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public Map<String, String> partners() {
        Map<String, String> names = new LinkedHashMap<>();
        organisations.all().forEach(organisation -> names.put(organisation.id(), organisation.name()));
        return names;
    }
}
