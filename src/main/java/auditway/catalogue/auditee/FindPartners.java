package auditway.catalogue.auditee;

import auditway.platform.people.Actor;
import auditway.platform.web.Searchable;
import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets the search field find partners by name, address or kind. */
@Component
@Order(20)
class FindPartners implements Searchable {

    private final Organisations organisations;

    FindPartners(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public List<Hit> search(String words, Actor actor) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return organisations.visible(actor).stream()
                .filter(organisation -> text(organisation).contains(wanted))
                .limit(20)
                .map(organisation -> new Hit(
                        "Partner", organisation.name(), organisation.address(), "/partners/" + organisation.id()))
                .toList();
    }

    private static String text(Organisation organisation) {
        return String.join(" ", organisation.name(), organisation.address(), String.join(" ", organisation.kinds()))
                .toLowerCase(Locale.ROOT);
    }
}
