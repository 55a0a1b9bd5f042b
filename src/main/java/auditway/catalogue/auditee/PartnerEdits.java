package auditway.catalogue.auditee;

import auditway.platform.people.Actor;
import auditway.platform.people.Role;
import auditway.platform.refusal.Conflict;
import auditway.platform.refusal.Invalid;
import auditway.platform.refusal.Malformed;
import auditway.platform.refusal.NotYours;
import auditway.platform.trail.Trail;
import auditway.platform.trail.TrailEntry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Changes what is kept about a partner: coordinators everything, the partner's lead its own text and address. */
@Component
@Transactional
public class PartnerEdits {

    private static final Set<String> OWN = Set.of("About", "Address");

    private final Organisations organisations;
    private final OrganisationStore store;
    private final Tiers tiers;
    private final Trail trail;

    PartnerEdits(Organisations organisations, OrganisationStore store, Tiers tiers, Trail trail) {
        this.organisations = organisations;
        this.store = store;
        this.tiers = tiers;
        this.trail = trail;
    }

    /** Whether this actor may change anything about a partner. */
    public boolean mayEdit(String organisationId, Actor actor) {
        return actor.isCoordinating() || actor.is(Role.PARTNER_LEAD) && organisationId.equals(actor.organisationId());
    }

    /** @throws NotYours for everybody who may see the partner and not change it */
    public Organisation editable(String organisationId, Actor actor) {
        Organisation organisation = organisations.visible(organisationId, actor);
        if (!mayEdit(organisationId, actor)) {
            throw new NotYours("A partner is edited by coordinators and by the partner's own lead; ask one of them.");
        }
        return organisation;
    }

    /** A partner with the number of its text; a change names the one it was made on. */
    public record Kept(Organisation organisation, int version) {}

    /** What this actor may see of a partner; the number is never newer than the text. */
    @Transactional(readOnly = true)
    public Kept read(String organisationId, Actor actor) {
        String id = organisations.visible(organisationId, actor).id();
        int version = store.version(id);
        return new Kept(organisations.get(id), version);
    }

    /**
     * Changes a partner, which is held until the change is kept.
     *
     * @param change makes of what is there what is wanted
     * @param version what the change was made on
     * @throws Malformed if no version is named
     * @throws Conflict if another person changed it meanwhile
     * @throws Invalid naming each field that cannot be taken
     */
    public Kept edit(String id, UnaryOperator<Organisation> change, @Nullable Integer version, Actor actor) {
        editable(id, actor);
        store.hold(id);
        Organisation before = editable(id, actor);
        Organisation wanted = change.apply(before);
        List<Invalid.Problem> problems = wanted.problems();
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        Map<String, String> changed = changed(before, wanted);
        refuseOthers(changed, actor);
        if (changed.containsKey("Tier")) {
            tiers.demand(wanted.tier());
        }
        if (version == null) {
            throw new Malformed(
                    "Say which version the change was made on: send version, the ETag of what you last read of the partner.");
        }
        if (version != store.version(id)) {
            throw new Conflict(before.name()
                    + " was changed by someone else meanwhile; look at what it says now, then save yours again.");
        }
        if (!changed.isEmpty()) {
            store.update(wanted);
        }
        Map<String, String> old = words(before);
        changed.forEach((field, text) -> trail.record(TrailEntry.by(actor.accountId(), actor.name(), actor.title())
                .did("Partner changed: " + field.toLowerCase(Locale.ROOT))
                .about(wanted.id())
                .changed(old.get(field), text)));
        return new Kept(organisations.get(id), store.version(id));
    }

    private static void refuseOthers(Map<String, String> changed, Actor actor) {
        if (!actor.isCoordinating() && !OWN.containsAll(changed.keySet())) {
            throw new NotYours(
                    "You can change the text about your company and its address; the rest is changed by coordinators.");
        }
        if (changed.containsKey("Tier") && !actor.is(Role.PROGRAMME_MANAGER)) {
            throw new NotYours("The tier of a partner is set by programme managers; ask one of them.");
        }
    }

    private static Map<String, String> changed(Organisation before, Organisation wanted) {
        Map<String, String> old = words(before);
        Map<String, String> changed = new LinkedHashMap<>(words(wanted));
        changed.entrySet().removeIf(field -> Objects.equals(old.get(field.getKey()), field.getValue()));
        return changed;
    }

    private static Map<String, String> words(Organisation organisation) {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("Name", organisation.name());
        words.put("About", organisation.about());
        words.put("Address", organisation.address());
        words.put("Country", organisation.country());
        words.put("Region", organisation.region());
        words.put("Time zone", organisation.zone().getId());
        words.put("Kinds", String.join(", ", new TreeSet<>(organisation.kinds())));
        words.put("Tier", organisation.tier());
        return words;
    }
}
